import type { Lang } from '../base/lang.ts';
import { isHan, isLetter } from '../language/characters.ts';
import { stemEnglish } from '../language/english-stem.ts';
import { splitWords } from '../language/words.ts';
import { COMMON_CHARACTERS, COMMON_WORDS } from './common-words.lexicon.ts';

const KNOWN_WORDS = new Set(COMMON_WORDS.split(' ').map(stemEnglish));
const KNOWN_CHARACTERS = new Set(COMMON_CHARACTERS);

/** Rows of the keyboard, the alphabet and the digits: what fingers run along. */
const RUNS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz', '1234567890'].flatMap(
  (row) => [row, Array.from(row).reverse().join('')],
);

/** Characters that one may say again and again: nods and laughter count as answers. */
const NODS = new Set('嗯哦噢好是对行呃额em');

const PAUSES = new Set(' ,.!?。~…\n');

const SURE = 950;
const LIKELY = 700;

/** Words from which on a sentence without a single common word is no sentence. */
const LONG_ENOUGH: Readonly<Record<Lang, number>> = { en: 5, zh: 8 };

/** How sure it is that the text is no speech, permille. `hasActs`: where something was read, strange words are speech. */
export function gibberishIn(text: string, lang: Lang, hasActs: boolean): number {
  const words = splitWords(text);
  if (words.length === 0) return 0;
  if (isOneCharacterAgain(text)) return SURE;
  const latin = words.filter((word) => isLetter(word.charCodeAt(0)));
  const han = words.filter((word) => isHan(word.charCodeAt(0)));
  const odd = words.filter((word) => isOddWord(word));
  const weight = (some: readonly string[]): number => some.join('').length;
  if (weight(odd) * 10 >= weight(words) * 6) return SURE;
  if (hasActs) return 0;
  const isStrange =
    lang === 'zh' && han.length >= latin.length
      ? lacksCommon(han)
      : latin.length >= LONG_ENOUGH.en && !latin.some(isCommon);
  return isStrange ? LIKELY : 0;
}

function isCommon(word: string): boolean {
  return KNOWN_WORDS.has(stemEnglish(word)) || word.includes("'");
}

/** A Chinese sentence of some length has at least one in four characters from the most common ones. */
function lacksCommon(han: readonly string[]): boolean {
  const common = han.filter((char) => KNOWN_CHARACTERS.has(char)).length;
  return han.length >= LONG_ENOUGH.zh && common * 4 < han.length;
}

/** 啊啊啊啊, aaaaaa, 111111: four and more of the same, and little else. */
function isOneCharacterAgain(text: string): boolean {
  let candidate = '';
  let lead = 0;
  let length = 0;
  for (const char of text) {
    if (PAUSES.has(char)) continue;
    length += 1;
    // Boyer and Moore's vote: who has more than half of all characters is left at the end.
    if (lead === 0) candidate = char;
    lead += char === candidate ? 1 : -1;
  }
  if (lead <= 0 || NODS.has(candidate)) return false;
  let times = 0;
  for (const char of text) if (char === candidate) times += 1;
  return times >= 4 && times * 10 >= length * 7;
}

/** A word that nobody says: run along the keyboard, one piece again and again, or impossible to speak. */
function isOddWord(word: string): boolean {
  return !ORDINARY_WORDS.has(word) && looksOdd(word);
}

/** The common words that are found not to look odd, so that they need not be looked at again. */
const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  COMMON_WORDS.split(' ').filter((word) => !looksOdd(word)),
);

function looksOdd(word: string): boolean {
  if (word.length < 3 || isHan(word.charCodeAt(0))) return false;
  if (RUNS.some((run) => run.includes(word))) return true;
  if (word.length >= 6 && isPieceAgain(word)) return true;
  // Letters and digits together are an order or model number.
  if (/\d/.test(word) || KNOWN_WORDS.has(stemEnglish(word))) return false;
  return isUnspeakable(word) || (word.length >= 4 && runLength(word) * 2 > word.length);
}

/** asdasd, hahaha is laughter and left alone. */
function isPieceAgain(word: string): boolean {
  if (/^(?:ha|he|hi)+h?$/.test(word)) return false;
  for (const size of [1, 2, 3, 4]) {
    const piece = word.slice(0, size);
    const whole = piece.repeat(Math.ceil(word.length / size)).slice(0, word.length);
    if (whole === word && word.length >= size * 2) return true;
  }
  return false;
}

/** No vowel at all, five consonants or four vowels in a row: no English word, hardly a name. */
function isUnspeakable(word: string): boolean {
  if (word.length >= 4 && !/[aeiouy\u00c0-\u024f]/.test(word)) return true;
  return /[bcdfghjklmnpqrstvwxz]{5}|[aeiou]{5}|q[^u]|[jqvxz]{2}[bcdfghjkmnpqrtvwx]/.test(word);
}

/** Length of the longest piece that lies along a keyboard row. */
function runLength(word: string): number {
  let longest = 0;
  for (let i = 0; i < word.length && word.length <= 24; i += 1) {
    for (let end = i + longest + 1; end <= word.length; end += 1) {
      const piece = word.slice(i, end);
      if (!RUNS.some((run) => run.includes(piece))) break;
      longest = end - i;
    }
  }
  return longest >= 4 ? longest : 0;
}
