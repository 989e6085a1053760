import type { Lang } from '../../base/lang.ts';
import { FEELING_STEMS } from './feelings.lexicon.ts';

/** Which feeling the words of a mention name; undefined where they fit no group. `words`: normalised. */
export function feelingOf(words: string, lang: Lang): string | undefined {
  const starts = (stem: string): boolean =>
    lang === 'zh' ? words.includes(stem) : ` ${words}`.includes(` ${stem}`);
  return FEELING_STEMS[lang].find(([, stems]) => stems.split(' ').some(starts))?.[0];
}
