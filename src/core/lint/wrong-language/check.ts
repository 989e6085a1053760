import { scriptsOf } from '../../language/scripts.ts';
import { allTexts, type AuthoredText } from '../all-texts.ts';
import type { Check } from '../check.ts';

/** Words that may be the same in both languages: a name, a model, an abbreviation. */
const FEW = 3;

/** Chinese in an English text, or a Chinese text without a Chinese character: it was not translated, or stands in the wrong place. */
export const wrongLanguage: Check = {
  id: 'wrong-language',
  severity: 'warning',
  run: ({ content }) =>
    allTexts(content).flatMap(({ say, file, path }) => {
      const lang = strayIn(say);
      if (!lang) return [];
      const which = lang === 'zh' ? { zh: '中文', en: 'Chinese' } : { zh: '英文', en: 'English' };
      return [
        {
          file,
          path: [...path, lang],
          message: {
            zh: `${which.zh}一栏里写的不是${which.zh}。`,
            en: `What stands under \`${lang}\` is not ${which.en}.`,
          },
          mend: {
            zh: `用${which.zh}重新写一遍，不要照着另一种语言直译。`,
            en: `Write it anew in ${which.en}, as somebody would say it there.`,
          },
        },
      ];
    }),
};

function strayIn({ zh, en }: AuthoredText['say']): 'zh' | 'en' | undefined {
  if (scriptsOf(en).han > 0) return 'en';
  const { han, latin } = scriptsOf(zh);
  return han === 0 && latin >= FEW ? 'zh' : undefined;
}
