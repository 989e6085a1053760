import type { Lang } from '../base/lang.ts';
import { characterClass, isIn } from './character-class.ts';
import { codeAt, isDigit, isHan, isLetter } from './characters.ts';
import { stemEnglish } from './english-stem.ts';

/** What a unit is known by: a stemmed word, or a character by its code unit. */
export type UnitKey = string | number;

/** The pieces a text is matched by: characters in Chinese, stemmed words in English. Offsets into the text. */
export interface Units {
  readonly text: string;
  readonly keys: readonly UnitKey[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Units in the making. */
interface Draft extends Units {
  readonly keys: UnitKey[];
  readonly starts: number[];
  readonly ends: number[];
}

const SPACE = 0x20;
const POINT = 0x2e;
const APOSTROPHE = 0x27;

/** Cuts a normalised text into units. Linear. */
export function unitsOf(text: string, lang: Lang): Units {
  const units: Draft = { text, keys: [], starts: [], ends: [] };
  if (lang === 'zh') cutCharacters(units);
  else cutWords(units);
  return units;
}

function cutCharacters(units: Draft): void {
  const { text } = units;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code !== SPACE) push(units, sameSound(code), i, i + 1);
  }
}

function cutWords(units: Draft): void {
  const { text } = units;
  for (let i = 0; i < text.length;) {
    const end = endOfWord(text, i);
    if (end > i) pushWord(units, i, end);
    else if (isHan(text.charCodeAt(i))) push(units, sameSound(text.charCodeAt(i)), i, i + 1);
    i = Math.max(end, i + 1);
  }
}

function push({ keys, starts, ends }: Draft, key: UnitKey, start: number, end: number): void {
  keys.push(key);
  starts.push(start);
  ends.push(end);
}

/** Whether no sentence ends between two units: no gap of a phrase reaches into the next one. */
export function isSameSentence({ text, starts }: Units, from: number, to: number): boolean {
  const last = starts[to] ?? 0;
  for (let i = (starts[from] ?? 0) + 1; i <= last; i += 1) if (endsSentence(text, i)) return false;
  return true;
}

const SENTENCE_ENDS = '。!?;\n…';

function endsSentence(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (isHan(code) || isLetter(code)) return false;
  if (code === POINT) return !isDigit(codeAt(text, i + 1));
  return SENTENCE_ENDS.includes(text.charAt(i));
}

function isWordPart(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (isWordPart(codeAt(text, end)) || (end > start && isInnerApostrophe(text, end))) end += 1;
  return end;
}

function isInnerApostrophe(text: string, i: number): boolean {
  return codeAt(text, i) === APOSTROPHE && isWordPart(codeAt(text, i + 1));
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
function pushWord(units: Draft, start: number, end: number): void {
  const word = units.text.slice(start, end);
  // Every word that is two in one ends in t.
  const double = word.endsWith('t') ? doubleOf(word) : undefined;
  const apostrophe = word.lastIndexOf("'");
  const tail = apostrophe < 0 ? undefined : CONTRACTED.get(word.slice(apostrophe));
  if (double) {
    for (const part of double) push(units, part === 'not' ? part : stemEnglish(part), start, end);
  } else if (tail) {
    push(units, stemEnglish(word.slice(0, apostrophe)), start, start + apostrophe);
    push(units, stemEnglish(tail), start + apostrophe, end);
  } else push(units, stemEnglish(word), start, end);
}

function doubleOf(word: string): readonly string[] | undefined {
  return DOUBLE.get(word) ?? (word.endsWith("n't") ? [word.slice(0, -3), 'not'] : undefined);
}

/** Characters that one types or dictates for one another without changing what is said, and the one they count as. */
const SAME_SOUND = [
  '您你',
  '妳你',
  '她他',
  '它他',
  '地的',
  '得的',
  '帐账',
  '做作',
  '坐座',
  '份分',
  '俩两',
  '哪那',
];
const SOUNDS: ReadonlyMap<number, number> = new Map(
  SAME_SOUND.map((pair): [number, number] => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);
const SOUNDS_LIKE_ANOTHER = characterClass(SAME_SOUND.map((pair) => pair.charAt(0)).join(''));

function sameSound(code: number): number {
  return isIn(code, SOUNDS_LIKE_ANOTHER) ? (SOUNDS.get(code) ?? code) : code;
}
