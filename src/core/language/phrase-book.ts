import type { Lang } from '../base/lang.ts';
import type { Span } from '../base/span.ts';
import { buildAutomaton } from './aho-corasick.ts';
import { lengthOf, longestHit, patternOf, shorterHit, step, type Automaton } from './automaton.ts';
import type { Phrase } from './phrase.ts';
import { buildSpelling, correct, type Spelling } from './spelling.ts';
import { isSameSentence, unitsOf, type UnitKey, type Units } from './units.ts';

/** How far two stretches of a phrase may lie apart: characters in Chinese, words in English. */
const GAP: Readonly<Record<Lang, number>> = { zh: 8, en: 3 };

/** A phrase with what it stands for. */
export interface Entry<T> {
  readonly phrase: Phrase;
  readonly means: T;
}

/** Where a wording stands: stretch `segment` of an entry's phrase. Stretches are numbered through the whole book. */
interface Place<T> {
  readonly entry: Entry<T>;
  readonly segment: number;
  readonly stretch: number;
}

/** Phrases made ready to be found in one pass over a text. */
export interface PhraseBook<T> {
  readonly lang: Lang;
  readonly automaton: Automaton;
  readonly alphabet: Alphabet;
  readonly places: readonly (readonly Place<T>[])[];
  readonly spelling: Spelling;
}

/** The number of each unit that a wording has; 0 is any other. One number is one code unit to the automaton. */
interface Alphabet {
  readonly words: ReadonlyMap<string, number>;
  /** By code unit. */
  readonly characters: Uint16Array;
}

/** A phrase found: offsets into the normalised text. */
export interface Found<T> extends Span {
  readonly means: T;
}

/** `forgives`: whether a word that is one slip away is taken for the word meant (English only). */
export function buildPhraseBook<T>(
  entries: readonly Entry<T>[],
  lang: Lang,
  forgives: boolean,
): PhraseBook<T> {
  const alphabet = { words: new Map<string, number>(), characters: new Uint16Array(0x10000), size: 0 };
  const placesOf = new Map<string, Place<T>[]>();
  let stretch = 0;
  for (const entry of entries) {
    entry.phrase.forEach((wordings, segment) => {
      for (const wording of wordings) {
        const code = codeOf(unitsOf(wording, lang).keys, alphabet);
        const places = placesOf.get(code);
        if (places) places.push({ entry, segment, stretch });
        else placesOf.set(code, [{ entry, segment, stretch }]);
      }
      stretch += 1;
    });
  }
  const automaton = buildAutomaton([...placesOf.keys()]);
  const spelling = buildSpelling(forgives && lang === 'en' ? [...alphabet.words.keys()] : []);
  return { lang, automaton, alphabet, places: [...placesOf.values()], spelling };
}

/** An alphabet in the making. */
interface Growing {
  readonly words: Map<string, number>;
  readonly characters: Uint16Array;
  size: number;
}

function codeOf(keys: readonly UnitKey[], alphabet: Growing): string {
  return keys.map((key) => String.fromCharCode(numberOf(alphabet, key) || enter(alphabet, key))).join('');
}

function enter(alphabet: Growing, key: UnitKey): number {
  alphabet.size += 1;
  if (typeof key === 'number') alphabet.characters[key] = alphabet.size;
  else alphabet.words.set(key, alphabet.size);
  return alphabet.size;
}

function numberOf({ words, characters }: Alphabet, key: UnitKey): number {
  return (typeof key === 'number' ? characters[key] : words.get(key)) ?? 0;
}

/** A word that nobody wrote wrongly is looked up once. */
function numberMeant<T>({ alphabet, spelling }: PhraseBook<T>, key: UnitKey): number {
  const number = numberOf(alphabet, key);
  return number === 0 && typeof key === 'string' ? numberOf(alphabet, correct(spelling, key)) : number;
}

/** A phrase found as far as one of its stretches: units. */
interface Reached {
  readonly from: number;
  readonly to: number;
}

/** Every phrase found, overlapping ones too, in the order of their ends. Linear in the text for a given book. */
export function findPhrases<T>(book: PhraseBook<T>, units: Units): readonly Found<T>[] {
  const { automaton, places } = book;
  const { keys } = units;
  const found: Found<T>[] = [];
  let reach: Reach | undefined;
  const take = (from: number, to: number, pattern: number): void => {
    for (const place of places[pattern] ?? []) {
      const { phrase, means } = place.entry;
      let whole = from;
      if (phrase.length > 1) {
        reach ??= { units, gap: GAP[book.lang], reached: new Map() };
        whole = extend(reach, place, { from, to });
      }
      if (whole >= 0 && place.segment === phrase.length - 1)
        found.push({ start: units.starts[whole] ?? 0, end: units.ends[to - 1] ?? 0, means });
    }
  };
  let state = 0;
  for (let i = 0; i < keys.length; i += 1) {
    const number = numberMeant(book, keys[i] ?? 0);
    state = number === 0 ? 0 : step(automaton, state, number);
    for (let hit = longestHit(automaton, state); hit !== 0; hit = shorterHit(automaton, hit))
      take(i + 1 - lengthOf(automaton, hit), i + 1, patternOf(automaton, hit));
  }
  return found;
}

/** How far the phrases of a text have been found: by stretch, where they begin and where they have got to. */
interface Reach {
  readonly units: Units;
  readonly gap: number;
  readonly reached: Map<number, readonly Reached[]>;
}

/** Joins a stretch to the nearest one before it within the gap. Gives the unit the phrase begins at, or -1. */
function extend<T>(
  { units, gap, reached }: Reach,
  { entry, segment, stretch }: Place<T>,
  { from, to }: Reached,
): number {
  const isNear = (one: Reached): boolean =>
    one.to <= from && from - one.to <= gap && isSameSentence(units, one.from, from);
  const begin = segment === 0 ? from : (reached.get(stretch - 1)?.findLast(isNear)?.from ?? -1);
  const isLast = segment === entry.phrase.length - 1;
  if (begin >= 0 && !isLast)
    reached.set(stretch, [...(reached.get(stretch)?.slice(-KEPT) ?? []), { from: begin, to }]);
  return begin;
}

/** Overlapping finds of one stretch that are worth remembering: the nearest may overlap what follows. */
const KEPT = 3;
