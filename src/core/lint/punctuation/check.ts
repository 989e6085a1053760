import { allTexts } from '../all-texts.ts';
import type { Check } from '../check.ts';

/** A mark that follows a Chinese character and is not part of a figure. */
const HALF_WIDTH = /(?<=[\u3400-\u9fff”』」）])[,?!;:](?![\d/])/g;

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  '?': '？',
  '!': '！',
  ';': '；',
  ':': '：',
};

/** Western punctuation between Chinese characters, in what is said and read in a call. */
export const punctuation: Check = {
  id: 'punctuation',
  severity: 'warning',
  run: ({ content }) =>
    allTexts({ ...content, rubrics: [] }).flatMap(({ say, file, path }) => {
      const fix = say.zh.replace(HALF_WIDTH, (mark) => FULL_WIDTH[mark] ?? mark);
      if (fix === say.zh) return [];
      return [
        {
          file,
          path: [...path, 'zh'],
          message: {
            zh: '中文里用了英文标点。',
            en: 'There is Western punctuation in a Chinese text.',
          },
          mend: {
            zh: `改成：${fix}（lint --fix 可以代劳）`,
            en: `Write: ${fix} (\`lint --fix\` does it)`,
          },
          fix,
        },
      ];
    }),
};
