import { LANGS, type Lang } from '../../base/lang.ts';
import { allTexts } from '../all-texts.ts';
import type { Check } from '../check.ts';

/** Spaces where nobody sees them: around a text, doubled, or between Chinese characters. */
export const straySpaces: Check = {
  id: 'stray-spaces',
  severity: 'warning',
  run: ({ content }) =>
    allTexts(content).flatMap(({ say, file, path }) =>
      LANGS.flatMap((lang) => {
        const fix = tidy(say[lang], lang);
        if (fix === say[lang]) return [];
        return [
          {
            file,
            path: [...path, lang],
            message: {
              zh: '文字里有多余的空格。',
              en: 'There are spaces in this text that do not belong there.',
            },
            mend: {
              zh: '删掉（lint --fix 可以代劳）。',
              en: 'Remove them (`lint --fix` does it).',
            },
            fix,
          },
        ];
      }),
    ),
};

function tidy(text: string, lang: Lang): string {
  const tidied = text.trim().replace(/ {2,}/g, ' ');
  return lang === 'zh'
    ? tidied.replace(/(?<=[\u3400-\u9fff，。！？；：、]) (?=[\u3400-\u9fff])/g, '')
    : tidied;
}
