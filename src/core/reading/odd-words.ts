import { characterClass, isIn } from '../language/character-class.ts';
import { isDigit, isHan } from '../language/characters.ts';
import { stemEnglish } from '../language/english-stem.ts';

/** A word that nobody says: run along the keyboard, one piece again and again, or impossible to speak. `known`: stems of words that are said. */
export function looksOdd(word: string, known: ReadonlySet<string>): boolean {
  if (word.length < 3 || isHan(word.charCodeAt(0))) return false;
  if (stretchAlongRow(word, 0) === word.length) return true;
  if (word.length >= 6 && isPieceAgain(word)) return true;
  // Letters and digits together are an order or model number.
  if (hasDigit(word) || known.has(stemEnglish(word))) return false;
  return isUnspeakable(word) || (word.length >= 4 && longestAlongRow(word) * 2 > word.length);
}

/** Rows of the keyboard, the alphabet and the digits: what fingers run along, in either direction. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz', '1234567890'];

/** Rows as bits, forward and backward, by two ASCII characters that are neighbours in them. */
const NEIGHBOURS = new Uint16Array(0x4000);
ROWS.forEach((row, number) => {
  for (let i = 1; i < row.length; i += 1) {
    const [left, right] = [row.charCodeAt(i - 1), row.charCodeAt(i)];
    addNeighbours(left, right, 2 * number);
    addNeighbours(right, left, 2 * number + 1);
  }
});

function addNeighbours(first: number, second: number, row: number): void {
  const pair = (first << 7) | second;
  NEIGHBOURS[pair] = (NEIGHBOURS[pair] ?? 0) | (1 << row);
}

/** How many characters from `start` on lie along one row. */
function stretchAlongRow(word: string, start: number): number {
  let rows = -1;
  let end = start + 1;
  for (; end < word.length; end += 1) {
    const left = word.charCodeAt(end - 1);
    const right = word.charCodeAt(end);
    rows &= left < 0x80 && right < 0x80 ? (NEIGHBOURS[(left << 7) | right] ?? 0) : 0;
    if (rows === 0) break;
  }
  return end - start;
}

/** Nobody runs further along a row; it keeps the work per word bounded. */
const LONGEST = 24;

/** Length of the longest piece that lies along a row. */
function longestAlongRow(word: string): number {
  let longest = 0;
  if (word.length > LONGEST) return 0;
  for (let i = 0; i + longest < word.length; i += 1) longest = Math.max(longest, stretchAlongRow(word, i));
  return longest >= 4 ? longest : 0;
}

/** asdasd; hahaha is laughter and left alone. */
function isPieceAgain(word: string): boolean {
  for (let size = 1; size <= 4 && size * 2 <= word.length; size += 1)
    if (repeats(word, size)) return !/^(?:ha|he|hi)+h?$/.test(word);
  return false;
}

function repeats(word: string, size: number): boolean {
  for (let i = size; i < word.length; i += 1)
    if (word.charCodeAt(i) !== word.charCodeAt(i - size)) return false;
  return true;
}

function hasDigit(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (isDigit(word.charCodeAt(i))) return true;
  return false;
}

const IS_VOWEL = characterClass('aeiou');
const LETTER_Y = 0x79;
const IS_RARE = characterClass('jqvxz');
const IS_CONSONANT = characterClass('bcdfghjklmnpqrstvwxz');

/** Letters in a row from which on no English word has them. */
const MANY = 5;

/** No vowel at all, five consonants or five vowels in a row, or letters that never meet: no English word, hardly a name. */
function isUnspeakable(word: string): boolean {
  let vowels = 0;
  let consonants = 0;
  let canBeSpoken = word.length < 4;
  let isRare = false;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    vowels = isIn(code, IS_VOWEL) ? vowels + 1 : 0;
    consonants = isIn(code, IS_CONSONANT) ? consonants + 1 : 0;
    if (vowels === MANY || consonants === MANY) return true;
    if (vowels > 0 || code === LETTER_Y || isAccented(code)) canBeSpoken = true;
    if (isIn(code, IS_RARE)) isRare = true;
  }
  return !canBeSpoken || (isRare && /q[^u]|[jqvxz]{2}[bcdfghjkmnpqrtvwx]/.test(word));
}

function isAccented(code: number): boolean {
  return code >= 0xc0 && code <= 0x24f;
}
