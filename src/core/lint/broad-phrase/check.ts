import { LANGS } from '../../base/lang.ts';
import { allPhrases } from '../../scenario/compile/all-phrases.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** Small words that hardly a reply does without. */
const SMALL: ReadonlySet<string> = new Set(
  'a an the it is be to of in on at we us you i me my he she they them this that'.split(' '),
);

/** A phrase so short that it would be found in half of all replies. */
export const broadPhrase: Check = {
  id: 'broad-phrase',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      allPhrases(value).flatMap(({ phrases, path }) =>
        LANGS.flatMap((lang) =>
          phrases[lang].flatMap((phrase, i) =>
            isBroad(phrase, lang)
              ? [
                  {
                    file,
                    path: [...path, lang, i],
                    message: {
                      zh: `短语“${phrase}”太短，随便一句回复都可能碰上。`,
                      en: `The phrase "${phrase}" is so short that any reply may hold it by chance.`,
                    },
                    mend: {
                      zh: '写得更具体，例如用“*”或“&”再加一个词。',
                      en: 'Make it more specific: add a word with `*` or `&`.',
                    },
                  },
                ]
              : [],
          ),
        ),
      ),
    ),
};

function isBroad(phrase: string, lang: 'zh' | 'en'): boolean {
  if (/[*&<>|]/.test(phrase)) return false;
  const words = phrase.trim().toLowerCase();
  return lang === 'zh' ? Array.from(words).length < 2 : words.length < 2 || SMALL.has(words);
}
