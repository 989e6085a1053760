import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** A figure whose value is not given: nobody would notice where it is told wrongly. */
export const figureWithoutValue: Check = {
  id: 'figure-without-value',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      value.facts.flatMap((fact, i) =>
        !['money', 'minutes', 'count'].includes(fact.kind) || fact.value !== undefined
          ? []
          : [
              {
                file,
                path: ['facts', i, 'kind'],
                message: {
                  zh: `“${fact.id}”是数字，却没有写 value，说错了也看不出来。`,
                  en: `\`${fact.id}\` is a figure without a \`value\`: nobody would notice where it is told wrongly.`,
                },
                mend: {
                  zh: '加上 value（money 以分为单位，minutes 以分钟为单位），或把 kind 改成 text。',
                  en: 'Add `value` (money in hundredths, minutes in minutes), or make it `kind: text`.',
                },
              },
            ],
      ),
    ),
};
