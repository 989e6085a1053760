import { LANGS } from '../../base/lang.ts';
import { allTexts } from '../all-texts.ts';
import type { Check } from '../check.ts';
import { SLURS } from './slurs.lexicon.ts';

/** A word that demeans people for what they are. However angry a customer is, no case needs it. */
export const slur: Check = {
  id: 'slur',
  severity: 'error',
  run: ({ content }) =>
    allTexts(content).flatMap(({ say, file, path }) =>
      LANGS.filter((lang) => SLURS[lang].test(say[lang])).map((lang) => ({
        file,
        path: [...path, lang],
        message: {
          zh: '这句话里有侮辱人的词。',
          en: 'There is a word in this that demeans people.',
        },
        mend: {
          zh: '愤怒可以写得很足，不用这种词：写客户吃的亏、等的时间、受的气。',
          en: 'Anger does without it: write what was lost, how long it took, what it felt like.',
        },
      })),
    ),
};
