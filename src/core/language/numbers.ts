import type { Span } from '../base/span.ts';
import { characterClass, isIn } from './character-class.ts';
import { codeAt, isDigit } from './characters.ts';
import { NUMERALS, readChineseNumber } from './chinese-number.ts';
import { partOfNumber, readEnglishNumber } from './english-number.ts';

/** A number in a normalised text, in digits or words of either language. */
export interface Quantity extends Span {
  /** Whole thousandths, so that 1.5 is exact; the upper bound of a range; null where the words are vague (几, a few). */
  readonly thousandths: number | null;
}

const FIGURES = /((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s?((?:k|grand)\b|[十百千万亿]*)/y;
const NUMERAL_RUN = new RegExp(
  `几?[${NUMERALS}]+(?:点[零一二三四五六七八九](?=[个小天万千]))?[几来]?|几`,
  'y',
);
const IS_NUMERAL = characterClass(`${NUMERALS}几`);

const RANGE = /^ ?(?:-|~|to|or|\/|到|至|或者?) ?$/;

/** All numbers of a text, ranges as one with their upper bound, in order. Linear. */
export function findNumbers(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i);
    if (isWordLetter(code)) i = passWord(text, i, found);
    else if (isDigit(code)) i = passFigures(text, i, found);
    else if (isIn(code, IS_NUMERAL)) i = passNumerals(text, i, found);
    else i += 1;
  }
  return found.length > 1 ? joinRanges(text, found) : found;
}

// Each of these takes what begins at `start`, adds its number if it is one, and gives where it ends.

function passFigures(text: string, start: number, found: Quantity[]): number {
  FIGURES.lastIndex = start;
  const [all = '', digits = '', scale = ''] = FIGURES.exec(text) ?? [];
  found.push({ start, end: start + all.trimEnd().length, thousandths: readDigits(digits, scale) });
  return start + all.length;
}

function passNumerals(text: string, start: number, found: Quantity[]): number {
  NUMERAL_RUN.lastIndex = start;
  const [run = ''] = NUMERAL_RUN.exec(text) ?? [];
  found.push({ start, end: start + run.length, thousandths: readSpoken(run) });
  return start + run.length;
}

function passWord(text: string, start: number, found: Quantity[]): number {
  const end = endOfWord(text, start);
  if (!opensNumber(text, start, end)) return end;
  const words = wordsFrom(text, start);
  const number = readEnglishNumber(words.map(({ word }) => word));
  const last = number && words[number.count - 1];
  if (!last) return end;
  const thousandths = number.value === null ? null : exact(number.value * 1000);
  found.push({ start, end: last.end, thousandths });
  return last.end;
}

/** An article opens a number only before another word that does: a few, a hundred. */
function opensNumber(text: string, start: number, end: number): boolean {
  const part = partOfNumber(text, start, end);
  if (part !== 'article') return part === 'opener';
  return joinsWords(text, end) && partOfNumber(text, end + 1, endOfWord(text, end + 1)) === 'opener';
}

/** Bounds the look ahead: no number has as many words. */
const MOST_WORDS = 14;

/** The words from here on that a number could be made of. */
function wordsFrom(text: string, from: number): readonly (Span & { readonly word: string })[] {
  const words: (Span & { readonly word: string })[] = [];
  let start = from;
  let end = endOfWord(text, start);
  while (words.length < MOST_WORDS && partOfNumber(text, start, end) !== null) {
    words.push({ start, end, word: text.slice(start, end) });
    if (!joinsWords(text, end)) break;
    start = end + 1;
    end = endOfWord(text, start);
  }
  return words;
}

const SPACE = 0x20;
const HYPHEN = 0x2d;

/** Words of a number are joined by these alone. */
function joinsWords(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return code === SPACE || code === HYPHEN;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (isWordLetter(codeAt(text, end))) end += 1;
  return end;
}

function isWordLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['grand', 1000],
]);

function readDigits(digits: string, scale: string): number | null {
  const [whole = '0', fraction = ''] = digits.replaceAll(',', '').split('.');
  const thousandths = Number(whole) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
  return exact(thousandths * (scale === '' ? 1 : (SCALES.get(scale) ?? readChineseNumber(scale))));
}

/** A number too large to be exact is a row of digits (a tracking number), and no figure. */
function exact(value: number): number | null {
  return Number.isSafeInteger(value) ? value : null;
}

/** 几 makes it vague (十几, 几十); 来 only softens it (二十来分钟). */
function readSpoken(spoken: string): number | null {
  if (spoken.includes('几')) return null;
  const counted = spoken.endsWith('来') ? spoken.slice(0, -1) : spoken;
  const point = counted.indexOf('点');
  if (point < 0) return exact(readChineseNumber(counted) * 1000);
  return exact(
    readChineseNumber(counted.slice(0, point)) * 1000 + readChineseNumber(counted.slice(point + 1)) * 100,
  );
}

function joinRanges(text: string, numbers: readonly Quantity[]): readonly Quantity[] {
  const joined: Quantity[] = [];
  for (const number of numbers) {
    const last = joined.at(-1);
    if (last && RANGE.test(text.slice(last.end, number.start)))
      joined[joined.length - 1] = { ...number, start: last.start };
    else joined.push(number);
  }
  return joined;
}
