import type { Lang } from '../base/lang.ts';
import { isDigit, isHan, isLetter } from './characters.ts';
import { stemEnglish } from './english-stem.ts';

/** The pieces a text is matched by: characters in Chinese, stemmed words in English. Offsets into the text. */
export interface Units {
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The number of the sentence each unit stands in: no gap of a phrase reaches into the next one. */
  readonly sentences: readonly number[];
}

/** Cuts a normalised text into units. Linear. */
export function unitsOf(text: string, lang: Lang): Units {
  const units = {
    keys: [] as string[],
    starts: [] as number[],
    ends: [] as number[],
    sentences: [] as number[],
  };
  let sentence = 0;
  const push = (key: string, start: number, end: number): void => {
    units.keys.push(key);
    units.starts.push(start);
    units.ends.push(end);
    units.sentences.push(sentence);
  };
  for (let i = 0; i < text.length;) {
    if (endsSentence(text, i)) sentence += 1;
    const end = lang === 'en' ? endOfWord(text, i) : i;
    if (end > i) pushWord(text, i, end, push);
    else if (lang === 'zh' ? text.charAt(i) !== ' ' : isHan(text.charCodeAt(i)))
      push(sameSound(text.charAt(i)), i, i + 1);
    i = Math.max(end, i + 1);
  }
  return units;
}

function endsSentence(text: string, i: number): boolean {
  const char = text.charAt(i);
  return '。!?;\n…'.includes(char) || (char === '.' && !isDigit(text.charCodeAt(i + 1)));
}

function isWordPart(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (isWordPart(text.charCodeAt(end)) || (end > start && isInnerApostrophe(text, end))) end += 1;
  return end;
}

function isInnerApostrophe(text: string, i: number): boolean {
  return text.charAt(i) === "'" && isWordPart(text.charCodeAt(i + 1));
}

const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'m", 'am'],
  ["'d", 'would'],
]);

/** Words that are two in one, with or without their apostrophe. */
const DOUBLE: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['cannot', ['can', 'not']],
  ['cant', ['can', 'not']],
  ["can't", ['can', 'not']],
  ['wont', ['will', 'not']],
  ["won't", ['will', 'not']],
  ['dont', ['do', 'not']],
  ['doesnt', ['does', 'not']],
  ['didnt', ['did', 'not']],
  ['isnt', ['is', 'not']],
  ['wasnt', ['was', 'not']],
  ['arent', ['are', 'not']],
  ['couldnt', ['could', 'not']],
  ['wouldnt', ['would', 'not']],
  ['shouldnt', ['should', 'not']],
  ['havent', ['have', 'not']],
  ["shan't", ['shall', 'not']],
]);

/** A contraction is two units, so that "we'll" is found where a phrase says "we will". */
function pushWord(
  text: string,
  start: number,
  end: number,
  push: (key: string, start: number, end: number) => void,
): void {
  const word = text.slice(start, end);
  const apostrophe = word.lastIndexOf("'");
  const double = DOUBLE.get(word) ?? (word.endsWith("n't") ? [word.slice(0, -3), 'not'] : undefined);
  const tail = apostrophe < 0 ? undefined : CONTRACTED.get(word.slice(apostrophe));
  if (double) double.forEach((part) => push(part === 'not' ? part : stemEnglish(part), start, end));
  else if (tail) {
    push(stemEnglish(word.slice(0, apostrophe)), start, start + apostrophe);
    push(stemEnglish(tail), start + apostrophe, end);
  } else push(stemEnglish(word), start, end);
}

/** Characters that one types or dictates for one another without changing what is said. */
const SAME_SOUND: ReadonlyMap<string, string> = new Map([
  ['您', '你'],
  ['妳', '你'],
  ['她', '他'],
  ['它', '他'],
  ['地', '的'],
  ['得', '的'],
  ['帐', '账'],
  ['做', '作'],
  ['坐', '座'],
  ['份', '分'],
  ['俩', '两'],
  ['哪', '那'],
]);

function sameSound(char: string): string {
  return SAME_SOUND.get(char) ?? char;
}
