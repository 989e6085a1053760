import type { Lang } from '../../base/lang.ts';
import type { Span } from '../../base/span.ts';
import { characterClass, isIn } from '../../language/character-class.ts';
import { isDigit, isHan, isLetter } from '../../language/characters.ts';
import { stemEnglish } from '../../language/english-stem.ts';
import { isSameSentence, type UnitKey, type Units } from '../../language/units.ts';
import { CHINESE_FUNCTION_CHARACTERS, CHINESE_STOP_PAIRS, ENGLISH_STOP_WORDS } from './stop-words.lexicon.ts';

const FUNCTION_CHARACTERS = characterClass(CHINESE_FUNCTION_CHARACTERS);
const STOP_PAIRS = new Set(
  CHINESE_STOP_PAIRS.split(' ').map((pair) => pairOf(pair.charCodeAt(0), pair.charCodeAt(1))),
);
const STOP_WORDS: ReadonlySet<UnitKey> = new Set(ENGLISH_STOP_WORDS.split(' ').map(stemEnglish));

/** The customer's own words in the reply: runs that both share and that carry content. Offsets into the reply. */
export function findEchoes(reply: Units, prev: Units, lang: Lang): readonly Span[] {
  if (prev.keys.length === 0) return [];
  return lang === 'zh' ? sharedPairs(reply, prev) : sharedWords(reply, prev);
}

/** Two characters as one number. */
function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** Stands where a pair carries no content. */
const NO_PAIR = 0;

/** Runs of at least two Chinese characters. */
function sharedPairs(reply: Units, prev: Units): readonly Span[] {
  const heard = new Set(contentPairs(prev));
  const runs: Span[] = [];
  let start = -1;
  contentPairs(reply).forEach((pair, i) => {
    const isShared = pair !== NO_PAIR && heard.has(pair);
    if (isShared && start < 0) start = i;
    if (isShared || start < 0) return;
    runs.push(spanOf(reply, start, i));
    start = -1;
  });
  return runs;
}

/** For each character the pair that it opens, where both carry content. The last one opens none. */
function contentPairs({ keys }: Units): readonly number[] {
  const codes = keys.map(Number);
  const pairs = codes.map((code, i) => pairOf(code, codes[i + 1] ?? 0));
  const stops = pairs.map((pair) => STOP_PAIRS.has(pair));
  const isContent = codes.map((code, i) => carries(code) && stops[i] !== true && stops[i - 1] !== true);
  return pairs.map((pair, i) => (isContent[i] === true && isContent[i + 1] === true ? pair : NO_PAIR));
}

function carries(code: number): boolean {
  return (isHan(code) || isDigit(code) || isLetter(code)) && !isIn(code, FUNCTION_CHARACTERS);
}

/** Runs of content words; small words between them belong to the run where the customer said them too. */
function sharedWords(reply: Units, prev: Units): readonly Span[] {
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
    if (!isHeard || !isContent(key)) return;
    if (start < 0) start = i;
    last = i;
  });
  close();
  return runs;
}

function isContent(key: UnitKey): boolean {
  if (typeof key === 'number') return true;
  return !STOP_WORDS.has(key) && (key.length > 2 || isDigit(key.charCodeAt(0)));
}

function spanOf({ starts, ends }: Units, first: number, last: number): Span {
  return { start: starts[first] ?? 0, end: ends[last] ?? 0 };
}
