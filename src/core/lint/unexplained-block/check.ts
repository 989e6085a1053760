import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** An option that can be blocked and does not say why: the trainee would not learn what was in the way. */
export const unexplainedBlock: Check = {
  id: 'unexplained-block',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      value.options.flatMap((option, i) =>
        option.blocked === undefined || option['blocked-because'] !== undefined
          ? []
          : [
              {
                file,
                path: ['options', i, 'blocked'],
                part: 'key' as const,
                message: {
                  zh: `方案“${option.id}”会被挡住，却没有写原因。`,
                  en: `The option \`${option.id}\` can be blocked and does not say why.`,
                },
                mend: {
                  zh: '加上 blocked-because，用客户听得懂的话。',
                  en: 'Add `blocked-because`, in words that a customer would understand.',
                },
              },
            ],
      ),
    ),
};
