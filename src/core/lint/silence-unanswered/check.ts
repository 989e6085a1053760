import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** A state in which the customer waits for ever. */
export const silenceUnanswered: Check = {
  id: 'silence-unanswered',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.personas).flatMap(({ value, file }) =>
      Object.entries(value.states)
        .flatMap(([name, { silence, final }]) => (silence || final ? [] : [name]))
        .map((found) => ({
          file,
          path: ['states', found],
          part: 'key' as const,
          message: {
            zh: `在状态“${found}”里，学员一直不说话，客户也没有反应。`,
            en: `In the state \`${found}\` a trainee may say nothing for ever, and the customer never speaks up.`,
          },
          mend: {
            zh: '加上 silence：多少毫秒以后、说哪一类话。',
            en: 'Add `silence`: after how many milliseconds the customer says what kind of thing.',
          },
        })),
    ),
};
