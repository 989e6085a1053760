import { LANGS } from '../../base/lang.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** Two choices with the same words. */
export const repeatedChoice: Check = {
  id: 'repeated-choice',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      value.choices.flatMap(({ say }, i) =>
        LANGS.flatMap((lang) => {
          const first = value.choices.slice(0, i).find((other) => other.say[lang] === say[lang]);
          if (!first) return [];
          return [
            {
              file,
              path: ['choices', i, 'say', lang],
              message: {
                zh: `这句话和“${first.id}”一模一样。`,
                en: `These are the words of \`${first.id}\`.`,
              },
              mend: {
                zh: '改成另一种回复，或合并成一条，把 beats 写在一起。',
                en: 'Make it another reply, or merge the two and list the `beats` of both.',
              },
            },
          ];
        }),
      ),
    ),
};
