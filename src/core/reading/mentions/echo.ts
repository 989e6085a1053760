import type { Lang } from '../../base/lang.ts';
import type { Span } from '../../base/span.ts';
import { isDigit, isHan, isLetter } from '../../language/characters.ts';
import { stemEnglish } from '../../language/english-stem.ts';
import type { Units } from '../../language/units.ts';
import { CHINESE_FUNCTION_CHARACTERS, CHINESE_STOP_PAIRS, ENGLISH_STOP_WORDS } from './stop-words.lexicon.ts';

const FUNCTION_CHARACTERS = new Set(CHINESE_FUNCTION_CHARACTERS);
const STOP_PAIRS = new Set(CHINESE_STOP_PAIRS.split(' '));
const STOP_WORDS = new Set(ENGLISH_STOP_WORDS.split(' ').map(stemEnglish));

/** The customer's own words in the reply: runs that both share and that carry content. Offsets into the reply. */
export function findEchoes(reply: Units, prev: Units, lang: Lang): readonly Span[] {
  if (prev.keys.length === 0) return [];
  return lang === 'zh' ? sharedPairs(reply, prev) : sharedWords(reply, prev);
}

/** Runs of at least two Chinese characters. */
function sharedPairs(reply: Units, prev: Units): readonly Span[] {
  const heard = new Set(contentPairs(prev));
  const runs: Span[] = [];
  let start = -1;
  contentPairs(reply).forEach((pair, i) => {
    const isShared = pair !== '' && heard.has(pair);
    if (isShared && start < 0) start = i;
    if (isShared || start < 0) return;
    runs.push(spanOf(reply, start, i));
    start = -1;
  });
  return runs;
}

/** For each character the pair that it opens, or nothing where one of the two carries no content. */
function contentPairs({ keys }: Units): readonly string[] {
  const stops = new Set<number>();
  keys.forEach((key, i) => {
    if (!carries(key)) stops.add(i);
    if (STOP_PAIRS.has(key + (keys[i + 1] ?? ''))) stops.add(i).add(i + 1);
  });
  return keys.map((key, i) =>
    stops.has(i) || stops.has(i + 1) || i + 1 === keys.length ? '' : key + (keys[i + 1] ?? ''),
  );
}

function carries(char: string): boolean {
  const code = char.charCodeAt(0);
  return (isHan(code) || isDigit(code) || isLetter(code)) && !FUNCTION_CHARACTERS.has(char);
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
    const isContent =
      !STOP_WORDS.has(key) && (key.length > 2 || isDigit(key.charCodeAt(0)) || isHan(key.charCodeAt(0)));
    if (!heard.has(key) || reply.sentences[i] !== reply.sentences[last]) close();
    if (!isContent || !heard.has(key)) return;
    if (start < 0) start = i;
    last = i;
  });
  close();
  return runs;
}

function spanOf({ starts, ends }: Units, first: number, last: number): Span {
  return { start: starts[first] ?? 0, end: ends[last] ?? 0 };
}
