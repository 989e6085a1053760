import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** A demand or threat of the case that no line of the customer brings up. */
export const demandWithoutLine: Check = {
  id: 'demand-without-line',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) => {
      const lines = Object.values(value.lines).flat();
      const unspoken = [
        ...value.demands.map(({ id }, i) => ({
          id,
          path: ['demands', i, 'id'],
          key: 'demand' as const,
          beat: 'demand',
        })),
        ...value.threats.map(({ id }, i) => ({
          id,
          path: ['threats', i, 'id'],
          key: 'threat' as const,
          beat: 'threaten',
        })),
      ].filter(({ id, key }) => !lines.some((line) => line[key] === id));
      return unspoken.map(({ id, path, key, beat }) => ({
        file,
        path,
        message: { zh: `没有一句台词提出“${id}”。`, en: `No line of the customer brings up \`${id}\`.` },
        mend: {
          zh: `在 lines 的“${beat}”下加一句，写上“${key}: ${id}”。`,
          en: `Add a line under \`${beat}\` with \`${key}: ${id}\`.`,
        },
      }));
    }),
};
