import type { Lang } from '../base/lang.ts';
import type { Span } from '../base/span.ts';
import { buildAutomaton } from './aho-corasick.ts';
import { lengthOf, longestHit, patternOf, shorterHit, step, type Automaton } from './automaton.ts';
import { classOf } from './phrase.ts';
import { numberParts, type Entry, type Part } from './phrase-roles.ts';
import { complete, reachOf, remember, type Reached } from './phrase-parts.ts';
import { buildSpelling, correct, type Spelling } from './spelling.ts';
import { unitsOf, type UnitKey, type Units } from './units.ts';

/** Phrases made ready to be found in one pass over a text. */
export interface PhraseBook<T> {
  readonly lang: Lang;
  readonly automaton: Automaton;
  readonly alphabet: Alphabet;
  /** By pattern of the automaton: the parts that it is a wording of. */
  readonly parts: readonly (readonly Part<T>[])[];
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
  /** Where its parts stand, if it has several: what lies between them is not of the phrase. */
  readonly parts?: readonly Span[];
}

/** The words of each class that phrases may name. */
export type WordClasses = ReadonlyMap<string, readonly string[]>;
const NO_CLASSES: WordClasses = new Map();

/**
 * `forgives`: whether a word that is one slip away is taken for the word meant (English only). Throws nothing for a
 * class that is not known: no words stand for it.
 */
export function buildPhraseBook<T>(
  entries: readonly Entry<T>[],
  lang: Lang,
  forgives: boolean,
  classes: WordClasses = NO_CLASSES,
): PhraseBook<T> {
  const alphabet = { words: new Map<string, number>(), characters: new Uint16Array(0x10000), size: 0 };
  const codesOf = encoder(alphabet, lang, classes);
  const partsOf = new Map<string, Part<T>[]>();
  for (const { wordings, ...part } of numberParts(entries)) {
    for (const code of new Set(wordings.flatMap(codesOf))) {
      const parts = partsOf.get(code);
      if (parts) parts.push(part);
      else partsOf.set(code, [part]);
    }
  }
  const automaton = buildAutomaton([...partsOf.keys()]);
  const spelling = buildSpelling(forgives && lang === 'en' ? [...alphabet.words.keys()] : []);
  return { lang, automaton, alphabet, parts: [...partsOf.values()], spelling };
}

/** Gives the codes of a wording, or of all words of the class that it stands for. A class is encoded once. */
function encoder(
  alphabet: Growing,
  lang: Lang,
  classes: WordClasses,
): (wording: string) => readonly string[] {
  const encode = (words: string): string => codeOf(unitsOf(words, lang).keys, alphabet);
  const known = new Map<string, readonly string[]>();
  return (wording) => {
    const name = classOf(wording);
    if (name === undefined) return [encode(wording)];
    const codes = known.get(name) ?? (classes.get(name) ?? []).map(encode);
    known.set(name, codes);
    return codes;
  };
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

/** Every phrase found, overlapping ones too, in the order of their ends. Linear in the text for a given book. */
export function findPhrases<T>(book: PhraseBook<T>, units: Units): readonly Found<T>[] {
  const { automaton, parts } = book;
  const { keys } = units;
  const found: Found<T>[] = [];
  const reach = reachOf(units, book.lang);
  const take = (from: number, to: number, pattern: number): void => {
    for (const { number, isAskedFor, roles } of parts[pattern] ?? []) {
      const here = { from, to, before: null };
      if (isAskedFor) remember(reach, number, here);
      for (const role of roles) {
        const whole = complete(reach, role, here);
        if (whole) found.push(joined(units, whole, role.means));
      }
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

function spanOf({ starts, ends }: Units, from: number, to: number): Span {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}

function joined<T>(units: Units, reached: readonly Reached[], means: T): Found<T> {
  const [only] = reached;
  if (only && reached.length === 1) return { ...spanOf(units, only.from, only.to), means };
  const parts = reached.map(({ from, to }) => spanOf(units, from, to));
  const start = parts.reduce((least, part) => Math.min(least, part.start), units.text.length);
  const end = parts.reduce((most, part) => Math.max(most, part.end), 0);
  return { start, end, means, parts };
}
