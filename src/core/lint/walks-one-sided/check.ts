import type { Walk } from '../../scenario/schema/walk-schema.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** A case whose walks all come out alike: nothing shows that poor calls score less than fine ones. */
export const walksOneSided: Check = {
  id: 'walks-one-sided',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      oneSided(
        content.walks.flatMap(({ scenario, read }) => (scenario === value.id && read.ok ? [read.value] : [])),
      ).map((found) => ({
        file,
        path: ['id'],
        message: { zh: found.zh, en: found.en },
        mend: {
          zh: '每位客户至少要一份好的、一份典型的失败。',
          en: 'For each customer write a fine one and a typical failing one.',
        },
      })),
    ),
};

function oneSided(walks: readonly Walk[]): readonly { readonly zh: string; readonly en: string }[] {
  if (walks.length < 2) return [];
  const fine = walks.filter(({ expect }) => expect.ending.includes('resolved')).length;
  if (fine > 0 && fine < walks.length) return [];
  return fine > 0
    ? [{ zh: '所有走查都是解决了的通话。', en: 'All walks are calls in which the matter is resolved.' }]
    : [{ zh: '没有一份走查把事情解决了。', en: 'No walk is a call in which the matter is resolved.' }];
}
