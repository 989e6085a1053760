import type { Lang } from '../base/lang.ts';
import { characterClass, isIn } from '../language/character-class.ts';
import { isHan, isLetter } from '../language/characters.ts';
import { stemEnglish } from '../language/english-stem.ts';
import { eachWord } from '../language/words.ts';
import type { CommonWords } from './common-words.ts';
import { looksOdd } from './odd-words.ts';
import type { Vocabulary } from './vocabulary.ts';

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
export function gibberishIn(
  text: string,
  { lang, common }: Pick<Vocabulary, 'lang' | 'common'>,
  hasActs: boolean,
): number {
  const { length, odd, han, commonHan, latin } = wordsOf(text, common, !hasActs);
  if (length === 0) return 0;
  if (isOneCharacterAgain(text)) return SURE;
  if (odd * 10 >= length * 6) return SURE;
  if (hasActs) return 0;
  const isStrange =
    lang === 'zh' && han >= latin.length
      ? // A Chinese sentence of some length has at least one in four characters from the most common ones.
        han >= LONG_ENOUGH.zh && commonHan * 4 < han
      : latin.length >= LONG_ENOUGH.en && !latin.some((word) => isCommon(word, common));
  return isStrange ? LIKELY : 0;
}

/** `isKept`: whether the Latin words are needed one by one. */
function wordsOf(text: string, common: CommonWords, isKept: boolean): Words {
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
      if (isIn(first, common.characters)) commonHan += 1;
      return;
    }
    if (isOdd(text, start, end, common)) odd += end - start;
    if (isKept && isLetter(first)) latin.push(text.slice(start, end));
  });
  return { length, odd, han, commonHan, latin };
}

function isOdd(text: string, start: number, end: number, { ordinary, stems }: CommonWords): boolean {
  return end - start > 2 && ordinary.find(text, start, end) < 0 && looksOdd(text.slice(start, end), stems);
}

function isCommon(word: string, { stems }: CommonWords): boolean {
  return stems.has(stemEnglish(word)) || word.includes("'");
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
