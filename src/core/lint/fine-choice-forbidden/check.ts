import { LANGS } from '../../base/lang.ts';
import { normalise } from '../../language/normalise.ts';
import { indexCase } from '../../reading/case-index.ts';
import { findMentions } from '../../reading/mentions/find-mentions.ts';
import { readable } from '../../scenario/compile/read-content.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** A choice graded fine that uses words which the case’s own rubric forbids. */
export const fineChoiceForbidden: Check = {
  id: 'fine-choice-forbidden',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) => {
      const rubric = readable(content.rubrics).find(({ id }) => id === value.rubric);
      return LANGS.flatMap((lang) => {
        const index = indexCase(value, lang, rubric);
        return value.choices.flatMap(({ id, grade, say }, i) => {
          const found = findMentions(normalise(say[lang]), index, lang, normalise(''), []).find(
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
