import { LANGS } from '../../base/lang.ts';
import { allTexts } from '../all-texts.ts';
import type { Check } from '../check.ts';
import { BRANDS } from './brands.lexicon.ts';

/** The name of a real company or product, which a made-up case should not speak ill of. */
export const realBrand: Check = {
  id: 'real-brand',
  severity: 'warning',
  run: ({ content }) =>
    allTexts(content).flatMap(({ say, file, path }) =>
      LANGS.flatMap((lang) => {
        const brand = BRANDS[lang].find((name) => holds(say[lang], name, lang));
        if (brand === undefined) return [];
        return [
          {
            file,
            path: [...path, lang],
            message: { zh: `“${brand}”是真实的品牌。`, en: `"${brand}" is a real brand.` },
            mend: {
              zh: '换成虚构的名字，例如“云朵家电”。',
              en: 'Make up a name, such as "Cloud Appliances".',
            },
          },
        ];
      }),
    ),
};

/** A brand in Latin letters stands as a word of its own, written as brands are: amazon is also a river. */
function holds(text: string, name: string, lang: 'zh' | 'en'): boolean {
  return lang === 'zh' ? text.includes(name) : new RegExp(`\\b${name}\\b`).test(text);
}
