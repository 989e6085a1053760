import type { Lang } from '../base/lang.ts';
import type { Span } from '../base/span.ts';
import { buildAutomaton, findAll, type Automaton } from './aho-corasick.ts';
import type { Phrase } from './phrase.ts';
import { buildSpelling, correct, type Spelling } from './spelling.ts';
import { unitsOf, type Units } from './units.ts';

/** How far two stretches of a phrase may lie apart: characters in Chinese, words in English. */
const GAP: Readonly<Record<Lang, number>> = { zh: 8, en: 3 };

/** A phrase with what it stands for. */
export interface Entry<T> {
  readonly phrase: Phrase;
  readonly means: T;
}

/** Where a wording stands: stretch `segment` of entry `entry`. */
interface Place {
  readonly entry: number;
  readonly segment: number;
}

/** Phrases made ready to be found in one pass over a text. */
export interface PhraseBook<T> {
  readonly lang: Lang;
  readonly entries: readonly Entry<T>[];
  /** A unit of a wording is one code unit here, so that one automaton serves both languages. */
  readonly automaton: Automaton;
  readonly alphabet: ReadonlyMap<string, string>;
  readonly places: readonly (readonly Place[])[];
  readonly spelling: Spelling;
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
  const alphabet = new Map<string, string>();
  const placesOf = new Map<string, Place[]>();
  entries.forEach(({ phrase }, entry) => {
    phrase.forEach((wordings, segment) => {
      for (const wording of wordings) {
        const code = codeOf(unitsOf(wording, lang).keys, alphabet);
        const places = placesOf.get(code);
        if (places) places.push({ entry, segment });
        else placesOf.set(code, [{ entry, segment }]);
      }
    });
  });
  const automaton = buildAutomaton([...placesOf.keys()]);
  const spelling = buildSpelling(forgives && lang === 'en' ? [...alphabet.keys()] : []);
  return { lang, entries, automaton, alphabet, places: [...placesOf.values()], spelling };
}

/** Private-use code units would run out; any unit but 0 will do, for the text is only ever seen through this code. */
function codeOf(keys: readonly string[], alphabet: Map<string, string>): string {
  return keys
    .map((key) => {
      const code = alphabet.get(key) ?? String.fromCharCode(alphabet.size + 1);
      alphabet.set(key, code);
      return code;
    })
    .join('');
}

const UNKNOWN = '\0';

function encode<T>({ alphabet, spelling }: PhraseBook<T>, { keys }: Units): string {
  return keys.map((key) => alphabet.get(key) ?? alphabet.get(correct(spelling, key)) ?? UNKNOWN).join('');
}

/** A phrase found as far as one of its stretches: units. */
interface Reached {
  readonly from: number;
  readonly to: number;
}

/** Every phrase found, overlapping ones too, in the order of their ends. Linear in the text for a given book. */
export function findPhrases<T>(book: PhraseBook<T>, units: Units): readonly Found<T>[] {
  const found: Found<T>[] = [];
  const reached = new Map<string, Reached[]>();
  findAll(book.automaton, encode(book, units), ({ start, end, pattern }) => {
    for (const place of book.places[pattern] ?? []) {
      const entry = book.entries[place.entry];
      if (entry === undefined) continue;
      const hit = { from: start, to: end };
      const isWhole = entry.phrase.length === 1;
      const whole = isWhole ? hit : extend(reached, place, hit, { units, gap: GAP[book.lang] });
      if (whole === undefined) continue;
      if (place.segment === entry.phrase.length - 1) {
        found.push({
          start: units.starts[whole.from] ?? 0,
          end: units.ends[end - 1] ?? 0,
          means: entry.means,
        });
      }
    }
  });
  return found;
}

interface Reach {
  readonly units: Units;
  readonly gap: number;
}

/** Joins a stretch to the nearest one before it within the gap; remembers how far the phrase has got. */
function extend(
  reached: Map<string, Reached[]>,
  { entry, segment }: Place,
  hit: Reached,
  { units, gap }: Reach,
): Reached | undefined {
  const before = segment === 0 ? [hit] : (reached.get(`${entry}/${segment - 1}`) ?? []);
  const near = before.findLast(
    (one) =>
      segment === 0 ||
      (one.to <= hit.from && hit.from - one.to <= gap && isSameSentence(units, one.from, hit.from)),
  );
  if (near === undefined) return undefined;
  const whole = { from: near.from, to: hit.to };
  const key = `${entry}/${segment}`;
  const kept = reached.get(key)?.slice(-KEPT) ?? [];
  reached.set(key, [...kept, whole]);
  return whole;
}

/** Overlapping finds of one stretch that are worth remembering: the nearest may overlap what follows. */
const KEPT = 3;

function isSameSentence({ sentences }: Units, a: number, b: number): boolean {
  return sentences[a] === sentences[b];
}
