import type { MentionKind } from '../../base/reading.ts';
import { byStartAndLength, inOrder } from '../../language/in-order.ts';
import type { Span } from '../../base/span.ts';

/** A mention before its polarity: offsets into the normalised text. */
export interface Draft extends Span {
  readonly kind: MentionKind;
  readonly id?: string;
  readonly value?: number;
  /** The words of it where they do not stand together: what lies between may be a negation of them. */
  readonly parts?: readonly Span[];
}

/** Overlapping mentions of one thing become one; all in the order of the text. */
export function mergeDrafts(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const merged: Draft[] = [];
  const lastOf = new Map<string, number>();
  for (const draft of inOrder(drafts, byStartAndLength)) {
    const key = draft.id === undefined ? draft.kind : `${draft.kind}/${draft.id}`;
    const at = lastOf.get(key);
    const last = at === undefined ? undefined : merged[at];
    if (at !== undefined && last && draft.start < last.end) merged[at] = joined(last, draft);
    else lastOf.set(key, merged.push(draft) - 1);
  }
  return merged;
}

/** What overlaps on and on is judged by how it begins: keeps the work linear. */
const MOST_PARTS = 8;

function joined(a: Draft, b: Draft): Draft {
  const value = a.value ?? b.value;
  const parts = a.parts || b.parts ? [...partsOf(a), ...partsOf(b)].slice(0, MOST_PARTS) : undefined;
  const end = Math.max(a.end, b.end);
  return { ...a, end, ...(value !== undefined && { value }), ...(parts && { parts }) };
}

/** The stretches whose denial denies the whole. */
export function partsOf({ start, end, parts }: Pick<Draft, 'start' | 'end' | 'parts'>): readonly Span[] {
  return parts ?? [{ start, end }];
}
