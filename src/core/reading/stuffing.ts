import { FAULT_ACTS, type ActId } from '../base/acts.ts';
import type { Lang } from '../base/lang.ts';
import type { Observation } from '../base/reading.ts';
import type { Clause } from '../language/clauses.ts';
import { STOCK_PHRASES } from './stock-phrases.lexicon.ts';

/**
 * From this many kinds of good act on, each needs room: code units of the reply for every kind. Masters show eight and
 * more in one turn, but with the matter in between (in our corpus never less than these units a kind).
 */
const MANY_KINDS = 8;
const ROOM: Readonly<Record<Lang, number>> = { zh: 9, en: 17 };

/** Stock phrases from which on a reply that holds little else is a list of them. */
const MOST_STOCK = 4;

/** The same clause this often is an incantation. */
const MOST_REPEATS = 3;

const SURE = 900;
const LIKELY = 700;

/** How sure it is that phrases were heaped instead of spoken, permille. */
export function stuffingIn(
  text: string,
  clauses: readonly Clause[],
  lang: Lang,
  observations: readonly Observation[],
): number {
  const kinds = goodKinds(observations);
  const isHeaped = kinds >= MANY_KINDS && text.length < kinds * ROOM[lang];
  if (isHeaped || isRepeated(text, clauses)) return SURE;
  return isStockList(text, clauses, lang) ? LIKELY : 0;
}

function goodKinds(observations: readonly Observation[]): number {
  const faults = new Set<ActId>(FAULT_ACTS);
  return new Set(observations.flatMap(({ act }) => (faults.has(act) ? [] : [act]))).size;
}

/** One clause again and again, making up most of the reply. */
function isRepeated(text: string, clauses: readonly Clause[]): boolean {
  const counts = new Map<string, number>();
  for (const { start, end } of clauses) {
    const words = text.slice(start, end);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const repeated = [...counts].filter(([words, times]) => times >= MOST_REPEATS && words.length >= 4);
  const length = repeated.reduce((sum, [words, times]) => sum + words.length * times, 0);
  return length * 10 >= text.length * 6;
}

/** Clauses with a stock phrase in most of the reply. */
function isStockList(text: string, clauses: readonly Clause[], lang: Lang): boolean {
  const stock = clauses.filter(({ start, end }) => {
    const words = text.slice(start, end);
    return STOCK_PHRASES[lang].some((phrase) => words.includes(phrase));
  });
  return stock.length > MOST_STOCK && stock.length * 10 >= clauses.length * 7;
}
