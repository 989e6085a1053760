import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** A case in which the seed draws nothing: whoever has played it once knows the answer. */
export const sameEveryTime: Check = {
  id: 'same-every-time',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      (value.variables.length > 0 ? [] : [value]).map(() => ({
        file,
        path: ['id'],
        message: {
          zh: '这个案例没有变量，每次的真相都一样，练一遍就背下来了。',
          en: 'Nothing of this case is drawn: its truth is the same each time, and is soon known by heart.',
        },
        mend: {
          zh: '加一个变量，让它决定哪个方案这次行不通（blocked）。',
          en: 'Add a variable that decides which option cannot work this time (`blocked`).',
        },
      })),
    ),
};
