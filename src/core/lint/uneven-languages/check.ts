import type { Localised } from '../../base/lang.ts';
import { allTexts } from '../all-texts.ts';
import type { Check } from '../check.ts';

/** Below this length in Chinese a name or a label may well be of any length in English. */
const SHORT = 12;

/** English characters to one of Chinese, measured on eight hundred texts of the product: they lie from 1.8 to 6.8. */
const LEAST = 1.3;
const MOST = 8;

/** A text that is much longer in one language than in the other: something is said in one only. */
export const unevenLanguages: Check = {
  id: 'uneven-languages',
  severity: 'warning',
  run: ({ content }) =>
    allTexts(content).flatMap(({ say, file, path }) => {
      const short = shorter(say);
      if (!short) return [];
      const which = short === 'zh' ? { zh: '中文', en: 'Chinese' } : { zh: '英文', en: 'English' };
      return [
        {
          file,
          path: [...path, short],
          message: {
            zh: `${which.zh}比另一种语言短得多（${say.zh.length} 字对 ${say.en.length} 个字符），像是少了内容。`,
            en: `The ${which.en} is far shorter than the other language (${say.zh.length} characters of Chinese, ${say.en.length} of English): something seems to be missing.`,
          },
          mend: {
            zh: '让两种语言说出同样多的内容；说法可以不同。',
            en: 'Let both say as much; they need not say it alike.',
          },
        },
      ];
    }),
};

function shorter({ zh, en }: Localised): 'zh' | 'en' | undefined {
  if (Math.max(zh.length, Math.floor(en.length / MOST)) < SHORT) return undefined;
  if (en.length < zh.length * LEAST) return 'en';
  return en.length > zh.length * MOST ? 'zh' : undefined;
}
