import type { ReaderWords } from '../reader-words.ts';

/** Which feeling the words of a mention name; undefined where they fit no group. The words are normalised. */
export type FeelingOf = (words: string) => string | undefined;

/** Looks for the beginnings of words in Chinese anywhere, in English at the start of a word. */
export function createFeelingOf({ lang, feelingStems }: ReaderWords): FeelingOf {
  const groups = feelingStems.map(([feeling, stems]) => ({ feeling, stems: stems.split(' ') }));
  return (words) => {
    const starts = (stem: string): boolean =>
      lang === 'zh' ? words.includes(stem) : ` ${words}`.includes(` ${stem}`);
    return groups.find(({ stems }) => stems.some(starts))?.feeling;
  };
}
