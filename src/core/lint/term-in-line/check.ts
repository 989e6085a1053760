import { LANGS } from '../../base/lang.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';
import { linesWithPlaces } from '../trainee-texts.ts';
import { holdsWord } from './holds-word.ts';

/** An internal term of the case in the mouth of the customer, who would not know it. */
export const termInLine: Check = {
  id: 'term-in-line',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      linesWithPlaces(value.lines).flatMap(({ line, path }) =>
        LANGS.flatMap((lang) => {
          const term = value.terms
            .flatMap((one) => one.term[lang])
            .find((one) => holdsWord(line.say[lang].toLowerCase(), one.toLowerCase()));
          if (term === undefined) return [];
          return [
            {
              file,
              path: [...path, 'say', lang],
              message: {
                zh: `“${term}”是内部用语，客户自己不会这样说。`,
                en: `"${term}" is an internal term: a customer would not say it.`,
              },
              mend: {
                zh: '换成客户会说的话，或把它从 terms 里拿掉。',
                en: 'Use the words a customer would use, or take it out of `terms`.',
              },
            },
          ];
        }),
      ),
    ),
};
