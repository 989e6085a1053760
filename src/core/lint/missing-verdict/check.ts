import { ENDING_CLASSES } from '../../scenario/vocabulary.ts';
import type { Check } from '../check.ts';
import { OUTCOMES, surelyHolds } from '../../explore/reach/outcomes.ts';
import { authored } from '../pairings.ts';

/** A class of ending after which a persona is not sure to have anything to say in the survey. */
export const missingVerdict: Check = {
  id: 'missing-verdict',
  severity: 'error',
  run: ({ content }) =>
    authored(content.personas).flatMap(({ value, file }) =>
      ENDING_CLASSES.filter((ending) =>
        OUTCOMES.some(
          (outcome) =>
            !value.verdicts.some(({ when }) => surelyHolds(when, { ...outcome, ending, persona: value.id })),
        ),
      ).map((ending) => ({
        file,
        path: ['verdicts'],
        part: 'key' as const,
        message: {
          zh: `结局是“${ending}”时，没有一条评价一定成立。`,
          en: `After an ending of the class \`${ending}\` no verdict is sure to hold.`,
        },
        mend: {
          zh: `加一条“when: { ending: [${ending}] }”，或在最后加一条“when: {}”兜底。`,
          en: `Add one with \`when: { ending: [${ending}] }\`, or a last one with \`when: {}\`.`,
        },
      })),
    ),
};
