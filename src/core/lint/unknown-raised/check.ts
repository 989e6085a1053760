import { closest } from '../../base/closest.ts';
import { conditionsOfCase, within } from '../all-conditions.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** A condition that asks for a cue, demand or threat which the case does not have. */
export const unknownRaised: Check = {
  id: 'unknown-raised',
  severity: 'error',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) => {
      const known = [...value.cues, ...value.demands, ...value.threats].map(({ id }) => id);
      return conditionsOfCase(value)
        .flatMap(within)
        .flatMap(({ condition: { raised }, path }) =>
          (['any', 'all', 'none'] as const).flatMap((how) =>
            (raised?.[how] ?? []).map((id, i) => ({ id, path: [...path, 'raised', how, i] })),
          ),
        )
        .filter(({ id }) => !known.includes(id))
        .map(({ id, path }) => {
          const meant = closest(id, known);
          return {
            file,
            path,
            message: {
              zh: `这个案例没有叫“${id}”的线索、要求或威胁。`,
              en: `The case has no cue, demand or threat called \`${id}\`.`,
            },
            mend: {
              zh: meant ? `是不是想写“${meant}”？` : `可用的有：${known.join('、')}。`,
              en: meant ? `Did you mean \`${meant}\`?` : `Use one of: ${known.join(', ')}.`,
            },
          };
        });
    }),
};
