import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** A guided case that has a demand beyond authority and no choice that sets its limit. */
export const demandWithoutLimit: Check = {
  id: 'demand-without-limit',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios)
      .filter(({ value }) => value.choices.length > 0)
      .flatMap(({ value, file }) =>
        value.demands.flatMap(({ id, level }, i) => {
          const isLimited = value.choices.some(
            ({ reads, mentions }) =>
              reads.some(({ act }) => act === 'set-limit') &&
              (mentions.some((mention) => mention.kind === 'demand' && mention.id === id) ||
                !mentions.some(({ kind }) => kind === 'demand')),
          );
          if (level === 'within' || isLimited) return [];
          return [
            {
              file,
              path: ['demands', i, 'id'],
              message: {
                zh: `要求“${id}”超出权限，却没有一条可选回复给它划界限。`,
                en: `The demand \`${id}\` is beyond authority, and no choice sets its limit.`,
              },
              mend: {
                zh: '加一条回复，reads 里写 set-limit，说清界限在哪儿、能做到的是什么。',
                en: 'Add a choice that reads `set-limit`: where the line is, and what is possible instead.',
              },
            },
          ];
        }),
      ),
};
