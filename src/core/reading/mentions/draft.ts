import type { MentionKind } from '../../base/reading.ts';
import { byStartAndLength, inOrder } from '../../language/in-order.ts';
import type { Span } from '../../base/span.ts';

/** A mention before its polarity: offsets into the normalised text. */
export interface Draft extends Span {
  readonly kind: MentionKind;
  readonly id?: string;
  readonly value?: number;
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

function joined(a: Draft, b: Draft): Draft {
  const value = a.value ?? b.value;
  return { ...a, end: Math.max(a.end, b.end), ...(value !== undefined && { value }) };
}
