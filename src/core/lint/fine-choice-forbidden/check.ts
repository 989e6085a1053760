import { LANGS } from '../../base/lang.ts';
import { indexCase } from '../../reading/case-index.ts';
import { readable } from '../../scenario/compile/read-content.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** A choice graded fine that uses words which the case’s own rubric forbids. */
export const fineChoiceForbidden: Check = {
  id: 'fine-choice-forbidden',
  severity: 'warning',
  run: ({ content, readers }) =>
    authored(content.scenarios).flatMap(({ value, file }) => {
      const rubric = readable(content.rubrics).find(({ id }) => id === value.rubric);
      return LANGS.flatMap((lang) => {
        const index = indexCase(value, lang, rubric);
        return value.choices.flatMap(({ id, grade, say }, i) => {
          const found = readers[lang]({ text: say[lang], prev: '' }, index).mentions.find(
            ({ kind }) => kind === 'forbidden',
          );
          if (grade !== 'fine' || !found) return [];
          const words = say[lang].slice(found.start, found.end);
          return [
            {
              file,
              path: ['choices', i, 'say', lang],
              message: {
                zh: `标为 fine 的“${id}”用了评分标准禁用的话：“${words}”。`,
                en: `\`${id}\` is graded fine and uses what the rubric forbids: "${words}".`,
              },
              mend: {
                zh: '换一种说法，或改评分标准的 forbidden。',
                en: 'Say it otherwise, or change `forbidden` in the rubric.',
              },
            },
          ];
        });
      });
    }),
};
