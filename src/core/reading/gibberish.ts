import type { Lang } from '../base/lang.ts';
import { characterClass, isIn } from '../language/character-class.ts';
import { isHan, isLetter } from '../language/characters.ts';
import { stemEnglish } from '../language/english-stem.ts';
import { WordTable } from '../language/word-table.ts';
import { eachWord } from '../language/words.ts';
import { COMMON_CHARACTERS, COMMON_WORDS } from './common-words.lexicon.ts';
import { KNOWN_WORDS, looksOdd } from './odd-words.ts';

const KNOWN_CHARACTERS = characterClass(COMMON_CHARACTERS);

/** Characters that one may say again and again: nods and laughter count as answers. */
const NODS = characterClass('嗯哦噢好是对行呃额em');

const PAUSES = characterClass(' ,.!?。~…\n');

const SURE = 950;
const LIKELY = 700;

/** Words from which on a sentence without a single common word is no sentence. */
const LONG_ENOUGH: Readonly<Record<Lang, number>> = { en: 5, zh: 8 };

/** What a text is written with. */
interface Words {
  /** Code units of all words, and of those that nobody says. */
  readonly length: number;
  readonly odd: number;
  readonly han: number;
  readonly commonHan: number;
  readonly latin: readonly string[];
}

/** How sure it is that the text is no speech, permille. `hasActs`: where something was read, strange words are speech. */
export function gibberishIn(text: string, lang: Lang, hasActs: boolean): number {
  const { length, odd, han, commonHan, latin } = wordsOf(text, !hasActs);
  if (length === 0) return 0;
  if (isOneCharacterAgain(text)) return SURE;
  if (odd * 10 >= length * 6) return SURE;
  if (hasActs) return 0;
  const isStrange =
    lang === 'zh' && han >= latin.length
      ? // A Chinese sentence of some length has at least one in four characters from the most common ones.
        han >= LONG_ENOUGH.zh && commonHan * 4 < han
      : latin.length >= LONG_ENOUGH.en && !latin.some(isCommon);
  return isStrange ? LIKELY : 0;
}

/** `isKept`: whether the Latin words are needed one by one. */
function wordsOf(text: string, isKept: boolean): Words {
  const latin: string[] = [];
  let length = 0;
  let odd = 0;
  let han = 0;
  let commonHan = 0;
  eachWord(text, (start, end) => {
    length += end - start;
    const first = text.charCodeAt(start);
    if (isHan(first)) {
      han += 1;
      if (isIn(first, KNOWN_CHARACTERS)) commonHan += 1;
      return;
    }
    if (isOdd(text, start, end)) odd += end - start;
    if (isKept && isLetter(first)) latin.push(text.slice(start, end));
  });
  return { length, odd, han, commonHan, latin };
}

/** The common words that are found not to look odd, so that they need not be looked at again. */
const ORDINARY_WORDS = new WordTable(COMMON_WORDS.split(' ').filter((word) => !looksOdd(word)));

function isOdd(text: string, start: number, end: number): boolean {
  return end - start > 2 && ORDINARY_WORDS.find(text, start, end) < 0 && looksOdd(text.slice(start, end));
}

function isCommon(word: string): boolean {
  return KNOWN_WORDS.has(stemEnglish(word)) || word.includes("'");
}

/** 啊啊啊啊, aaaaaa, 111111: four and more of the same, and little else. */
function isOneCharacterAgain(text: string): boolean {
  let candidate = 0;
  let lead = 0;
  let length = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isIn(code, PAUSES) || isSecondHalf(text, i)) continue;
    length += 1;
    // Boyer and Moore's vote: who has more than half of all characters is left at the end.
    const character = text.codePointAt(i) ?? code;
    if (lead === 0) candidate = character;
    lead += character === candidate ? 1 : -1;
  }
  if (lead <= 0 || isIn(candidate, NODS)) return false;
  const times = countOf(text, candidate);
  return times >= 4 && times * 10 >= length * 7;
}

function countOf(text: string, character: number): number {
  let times = 0;
  for (let i = 0; i < text.length; i += 1)
    if (text.codePointAt(i) === character && !isSecondHalf(text, i)) times += 1;
  return times;
}

/** Whether the unit is the second half of a character that the one before it begins. */
function isSecondHalf(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 0xdc00 || code > 0xdfff) return false;
  const before = text.charCodeAt(i - 1);
  return before >= 0xd800 && before < 0xdc00;
}
