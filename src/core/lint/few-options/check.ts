import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** One that is best, one to fall back on, and one that only looks good. */
const FEWEST = 3;

/** A case with hardly a choice among its solutions. */
export const fewOptions: Check = {
  id: 'few-options',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      (value.options.length >= FEWEST ? [] : [value.options]).map((found) => ({
        file,
        path: ['options'],
        part: 'key' as const,
        message: {
          zh: `只有 ${found.length} 个方案，被拒绝以后就没有别的可提。`,
          en: `There are only ${found.length} options: once one is turned down there is little left to offer.`,
        },
        mend: { zh: `至少写 ${FEWEST} 个，好坏不同。`, en: `Write at least ${FEWEST}, of different worth.` },
      })),
    ),
};
