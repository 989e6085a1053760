import { FAULT_ACTS, type ActId } from '../base/acts.ts';
import type { Lang, Localised } from '../base/lang.ts';
import type { Observation } from '../base/reading.ts';
import { findAll, type Automaton } from '../language/automaton.ts';
import { characterClass, isIn } from '../language/character-class.ts';
import type { Clause } from '../language/clauses.ts';
import { isRepetition } from './repetition.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * From this many kinds of good act on, each needs room: code units of the reply for every kind. Masters show eight and
 * more in one turn, but with the matter in between (in our corpus hardly ever less than these units a kind).
 */
const MANY_KINDS = 8;
const ROOM: Localised<number> = { zh: 6, en: 14 };

/** Clauses with a stock phrase from which on they make a list, and their share of all clauses (tenths). */
const MANY_STOCK = 5;
const STOCK_SHARE = 7;
/** Where many kinds of act are shown besides, a smaller share is enough: it is every good phrase at once. */
const STOCK_SHARE_OF_DISPLAY = 4;

/** The same clause this often is an incantation. */
const MOST_REPEATS = 3;

/** So many pieces between commas, none longer than this, are key words and no sentences. */
const MANY_PIECES = 6;
const KEY_WORD: Localised<number> = { zh: 4, en: 12 };

/**
 * Everything at once: this many kinds of good act, and several of them shown again and again. A long e-mail shows many
 * kinds, but agrees on a plan once, not five times.
 */
const ALL_KINDS = 10;
const AGAIN_AND_AGAIN = 5;
const MANY_REPEATED = 3;

const FAULTS: ReadonlySet<ActId> = new Set(FAULT_ACTS);

const SURE = 900;
const LIKELY = 700;

/** How sure it is that phrases were heaped instead of spoken, permille. */
export function stuffingIn(
  text: string,
  clauses: readonly Clause[],
  { lang, stockPhrases }: Pick<Vocabulary, 'lang' | 'stockPhrases'>,
  observations: readonly Observation[],
): number {
  const good = observations.length < MANY_KINDS ? NOTHING_GOOD : goodCounts(observations);
  const kinds = good.size;
  const isCrammed = kinds >= MANY_KINDS && text.length < kinds * ROOM[lang];
  if (isCrammed || isEverything(good) || isRepeated(text, clauses)) return SURE;
  const isHeap =
    isStockList(text, clauses, stockPhrases, kinds >= MANY_KINDS) ||
    isKeyWordList(text, lang) ||
    isRepetition(text, lang);
  return isHeap ? LIKELY : 0;
}

/** Fewer observations than that are not counted. */
const NOTHING_GOOD: ReadonlyMap<ActId, number> = new Map();

/** The good acts shown, and how often each. */
function goodCounts(observations: readonly Observation[]): ReadonlyMap<ActId, number> {
  const counts = new Map<ActId, number>();
  for (const { act } of observations) if (!FAULTS.has(act)) counts.set(act, (counts.get(act) ?? 0) + 1);
  return counts;
}

function isEverything(good: ReadonlyMap<ActId, number>): boolean {
  if (good.size < ALL_KINDS) return false;
  return [...good.values()].filter((times) => times >= AGAIN_AND_AGAIN).length >= MANY_REPEATED;
}

/** One clause again and again, making up most of the reply. */
function isRepeated(text: string, clauses: readonly Clause[]): boolean {
  if (clauses.length < MOST_REPEATS) return text === '';
  if (!sharesLength(clauses)) return false;
  const counts = new Map<string, number>();
  for (const { start, end } of clauses) {
    const words = text.slice(start, end);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const repeated = [...counts].filter(([words, times]) => times >= MOST_REPEATS && words.length >= 4);
  const length = repeated.reduce((sum, [words, times]) => sum + words.length * times, 0);
  return length * 10 >= text.length * 6;
}

/** Whether enough clauses are equally long: cheaper to ask than whether they are the same. */
function sharesLength(clauses: readonly Clause[]): boolean {
  // Quadratic in the lengths that differ, of which a text has few: they add up to its own.
  for (let i = 0; i + MOST_REPEATS <= clauses.length; i += 1) {
    let times = 0;
    for (let j = i; j < clauses.length && times < MOST_REPEATS; j += 1)
      if (lengthOf(clauses[i]) === lengthOf(clauses[j])) times += 1;
    if (times === MOST_REPEATS) return true;
  }
  return false;
}

function lengthOf(clause: Clause | undefined): number {
  return clause ? clause.end - clause.start : 0;
}

function isStockList(
  text: string,
  clauses: readonly Clause[],
  phrases: Automaton,
  isDisplay: boolean,
): boolean {
  if (clauses.length < MANY_STOCK) return false;
  const share = isDisplay ? STOCK_SHARE_OF_DISPLAY : STOCK_SHARE;
  const stock = countStock(text, clauses, phrases);
  return stock >= MANY_STOCK && stock * 10 >= clauses.length * share;
}

/** How many clauses have a stock phrase in them. */
function countStock(text: string, clauses: readonly Clause[], phrases: Automaton): number {
  let count = 0;
  let at = 0;
  // Matches come in the order of their ends: whoever has one is passed, and so is whoever ends before it.
  findAll(phrases, text, (start, end) => {
    while (at < clauses.length && (clauses[at]?.end ?? 0) < end) at += 1;
    if (start < (clauses[at]?.start ?? text.length)) return;
    count += 1;
    at += 1;
  });
  return count;
}

function isKeyWordList(text: string, lang: Lang): boolean {
  if (countSeparators(text) + 1 < MANY_PIECES) return false;
  return text.split(/[,;、]/).every((piece) => piece.trim().length <= KEY_WORD[lang]);
}

const SEPARATORS = characterClass(',;、');

function countSeparators(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) if (isIn(text.charCodeAt(i), SEPARATORS)) count += 1;
  return count;
}
