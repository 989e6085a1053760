import { closest } from '../../base/closest.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** A case that names a rubric of which there is no file. */
export const unknownRubric: Check = {
  id: 'unknown-rubric',
  severity: 'error',
  run: ({ content }) => {
    const known = content.rubrics.map(({ id }) => id);
    return authored(content.scenarios)
      .filter(({ value }) => !known.includes(value.rubric))
      .map(({ value: { rubric }, file }) => {
        const meant = closest(rubric, known);
        return {
          file,
          path: ['rubric'],
          message: { zh: `没有叫“${rubric}”的评分标准。`, en: `There is no rubric called \`${rubric}\`.` },
          mend: {
            zh: meant ? `是不是想写“${meant}”？` : `可用的有：${known.join('、')}。`,
            en: meant ? `Did you mean \`${meant}\`?` : `Use one of: ${known.join(', ')}.`,
          },
        };
      });
  },
};
