import type { Check } from '../check.ts';
import { OUTCOMES, surelyHolds } from '../../explore/reach/outcomes.ts';
import { authored } from '../pairings.ts';

/** A way a call can come out for which no ending of the case is sure to hold. */
export const missingEnding: Check = {
  id: 'missing-ending',
  severity: 'error',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      OUTCOMES.filter((outcome) =>
        value.personas.some(
          (persona) => !value.endings.some((ending) => surelyHolds(ending.when, { ...outcome, persona })),
        ),
      ).map(({ customer, need }) => ({
        file,
        path: ['endings'],
        part: 'key' as const,
        message: {
          zh: `通话可能以“customer: ${customer}, need: ${need}”收场，却没有一个结局一定成立。`,
          en: `A call can end with \`customer: ${customer}\` and \`need: ${need}\`, and no ending is sure to hold then.`,
        },
        mend: {
          zh: `在最后加一个结局：“when: { customer: ${customer}, need: ${need} }”。`,
          en: `Add an ending at the end of the list: \`when: { customer: ${customer}, need: ${need} }\`.`,
        },
      })),
    ),
};
