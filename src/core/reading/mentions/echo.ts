import type { Span } from '../../base/span.ts';
import { characterClass, isIn, type CharacterClass } from '../../language/character-class.ts';
import { isDigit, isHan, isLetter } from '../../language/characters.ts';
import { stemEnglish } from '../../language/english-stem.ts';
import { isSameSentence, type UnitKey, type Units } from '../../language/units.ts';
import type { ReaderWords } from '../reader-words.ts';

/** The customer's own words in the reply: runs that both share and that carry content. Offsets into the reply. */
export type FindEchoes = (reply: Units, prev: Units) => readonly Span[];

export function createEchoFinder({
  lang,
  stopWords,
  functionCharacters,
}: Pick<ReaderWords, 'lang' | 'stopWords' | 'functionCharacters'>): FindEchoes {
  const words = stopWords.split(' ');
  if (lang === 'en') {
    const stems: ReadonlySet<UnitKey> = new Set(words.map(stemEnglish));
    return (reply, prev) => sharedWords(reply, prev, stems);
  }
  const empty: EmptyPairs = {
    pairs: new Set(words.map((pair) => pairOf(pair.charCodeAt(0), pair.charCodeAt(1)))),
    characters: characterClass(functionCharacters),
  };
  return (reply, prev) => sharedPairs(reply, prev, empty);
}

/** Pairs of characters that carry no content, and the characters that no pair with content has. */
interface EmptyPairs {
  readonly pairs: ReadonlySet<number>;
  readonly characters: CharacterClass;
}

/** Two characters as one number. */
function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** Stands where a pair carries no content. */
const NO_PAIR = 0;

/** Runs of at least two Chinese characters. */
function sharedPairs(reply: Units, prev: Units, empty: EmptyPairs): readonly Span[] {
  if (prev.keys.length === 0) return [];
  const heard = new Set(contentPairs(prev, empty));
  const runs: Span[] = [];
  let start = -1;
  contentPairs(reply, empty).forEach((pair, i) => {
    const isShared = pair !== NO_PAIR && heard.has(pair);
    if (isShared && start < 0) start = i;
    if (isShared || start < 0) return;
    runs.push(spanOf(reply, start, i));
    start = -1;
  });
  return runs;
}

/** For each character the pair that it opens, where both carry content. The last one opens none. */
function contentPairs({ keys }: Units, empty: EmptyPairs): readonly number[] {
  const codes = keys.map(Number);
  const pairs = codes.map((code, i) => pairOf(code, codes[i + 1] ?? 0));
  const stops = pairs.map((pair) => empty.pairs.has(pair));
  const isContent = codes.map(
    (code, i) => carries(code, empty) && stops[i] !== true && stops[i - 1] !== true,
  );
  return pairs.map((pair, i) => (isContent[i] === true && isContent[i + 1] === true ? pair : NO_PAIR));
}

function carries(code: number, { characters }: EmptyPairs): boolean {
  return (isHan(code) || isDigit(code) || isLetter(code)) && !isIn(code, characters);
}

/** Runs of content words; small words between them belong to the run where the customer said them too. */
function sharedWords(reply: Units, prev: Units, stems: ReadonlySet<UnitKey>): readonly Span[] {
  if (prev.keys.length === 0) return [];
  const heard = new Set(prev.keys);
  const runs: Span[] = [];
  let start = -1;
  let last = -1;
  const close = (): void => {
    if (start >= 0) runs.push(spanOf(reply, start, last));
    start = -1;
  };
  reply.keys.forEach((key, i) => {
    const isHeard = heard.has(key);
    if (start >= 0 && (!isHeard || !isSameSentence(reply, i - 1, i))) close();
    if (!isHeard || !isContent(key, stems)) return;
    if (start < 0) start = i;
    last = i;
  });
  close();
  return runs;
}

function isContent(key: UnitKey, stopStems: ReadonlySet<UnitKey>): boolean {
  if (typeof key === 'number') return true;
  return !stopStems.has(key) && (key.length > 2 || isDigit(key.charCodeAt(0)));
}

function spanOf({ starts, ends }: Units, first: number, last: number): Span {
  return { start: starts[first] ?? 0, end: ends[last] ?? 0 };
}
