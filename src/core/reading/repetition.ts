import type { Lang, Localised } from '../base/lang.ts';
import { countDistinct } from '../language/count-distinct.ts';
import { EMPTY_HASH, hashUnit } from '../language/feature-hash.ts';
import { eachWord } from '../language/words.ts';

/** Words (Chinese: characters) that are compared in a row. */
const WIDTH: Localised<number> = { zh: 3, en: 2 };

/** In so few words a repetition is emphasis: "yes, yes, yes". */
const LEAST_WORDS = 9;

/** In so few words it may still be: "let me finish, let me finish, let me finish". */
const FEW_WORDS = 12;

/** In a reply no longer than this every word is said this often, on the average, in no honest one of our corpus. */
const SHORT = 40;
const TIMES = 3;
const TIMES_IN_FEW = 4;

/** Permille of new runs under which nobody speaks: honest replies of our corpus keep above 600, long ones above 700. */
const LEAST_NEW = 550;

/** Longer replies are judged by this many of their first words. */
const MOST_WORDS = 1000;

/** Whether a reply says the same words over and over, whatever marks stand between them. */
export function isRepetition(text: string, lang: Lang): boolean {
  const words: number[] = [];
  eachWord(text, (start, end) => {
    if (words.length >= MOST_WORDS) return;
    let hash = EMPTY_HASH;
    for (let i = start; i < end; i += 1) hash = hashUnit(hash, text.charCodeAt(i));
    words.push(hash);
  });
  if (words.length < LEAST_WORDS) return false;
  const isFew = words.length < FEW_WORDS;
  const times = isFew ? TIMES_IN_FEW : TIMES;
  if (words.length <= SHORT && countDistinct(words) * times <= words.length) return true;
  if (isFew) return false;
  const width = WIDTH[lang];
  const runs: number[] = [];
  for (let i = 0; i + width <= words.length; i += 1) {
    let hash = EMPTY_HASH;
    for (let word = i; word < i + width; word += 1) hash = hashUnit(hash, words[word] ?? 0);
    runs.push(hash);
  }
  return countDistinct(runs) * 1000 < runs.length * LEAST_NEW;
}
