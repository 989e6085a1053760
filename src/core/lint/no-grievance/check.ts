import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** A case in which nothing wants to be heard. */
export const noGrievance: Check = {
  id: 'no-grievance',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      (value.needs.some(({ kind }) => kind === 'grievance') ? [] : [value]).map(() => ({
        file,
        path: ['needs'],
        part: 'key' as const,
        message: {
          zh: '没有一条需求是“grievance”：客户没有什么委屈可以被听见。',
          en: 'No need is a `grievance`: there is nothing for the trainee to hear.',
        },
        mend: {
          zh: '加一条 kind: grievance 的需求，写出客户觉得没人在意的那件事。',
          en: 'Add a need of `kind: grievance`: the thing that nobody has taken seriously.',
        },
      })),
    ),
};
