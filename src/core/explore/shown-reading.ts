import type { ActId } from '../base/acts.ts';
import type { Lang } from '../base/lang.ts';
import type { Attributes, Mention, Reading } from '../base/reading.ts';

/** What is injected is certain. */
const CERTAIN = 1000;

/** Length of the stretch that each act stands on, in code units. */
const STRETCH = 10;

/** An act with the things that are spoken of in the same breath. */
export interface Shown {
  readonly act: ActId;
  readonly attributes?: Attributes;
  readonly mentions?: readonly (Pick<Mention, 'kind' | 'id' | 'value'> & { readonly negated?: boolean })[];
}

/** A Reading that shows acts one after the other, as a reply of as many clauses would. The first of a kind counts. */
export function shownReading(shown: readonly Shown[], lang: Lang): Reading {
  const distinct = shown.filter(
    (one, i) =>
      shown.findIndex((other) => other.act === one.act && other.attributes?.kind === one.attributes?.kind) ===
      i,
  );
  const spans = distinct.map((_, i) => ({ start: i * STRETCH, end: (i + 1) * STRETCH }));
  return {
    observations: distinct.map(({ act, attributes = {} }, i) => ({
      act,
      attributes,
      confidence: CERTAIN,
      ...(spans[i] ?? EMPTY),
    })),
    mentions: distinct.flatMap(({ mentions = [] }, i) =>
      mentions.map(({ kind, id, value, negated }) => ({
        kind,
        ...(id !== undefined && { id }),
        ...(value !== undefined && { value }),
        polarity: negated ? ('negated' as const) : ('affirmed' as const),
        ...(spans[i] ?? EMPTY),
      })),
    ),
    form: { chars: distinct.length * STRETCH, clauses: distinct.length, lang, address: 'none' },
    coherence: { level: distinct.length === 0 ? 'empty' : 'fine', confidence: CERTAIN },
    fingerprint: [],
  };
}

const EMPTY = { start: 0, end: 0 };
