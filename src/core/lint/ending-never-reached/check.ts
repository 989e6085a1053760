import type { Check } from '../check.ts';
import { OUTCOMES, surelyHolds } from '../../explore/reach/outcomes.ts';
import { authored } from '../pairings.ts';
import { mayHold } from '../../explore/reach/possible.ts';
import { truthsOf } from '../../explore/reach/truths.ts';
import type { Scenario } from '../../scenario/schema/scenario-schema.ts';

/** An ending that no call can have, because those before it hold whenever it would. */
export const endingNeverReached: Check = {
  id: 'ending-never-reached',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      value.endings.flatMap(({ id }, i) =>
        canBeReached(value, i)
          ? []
          : [
              {
                file,
                path: ['endings', i, 'id'],
                message: {
                  zh: `结局“${id}”永远轮不到：前面的结局总会先成立。`,
                  en: `No call can end as \`${id}\`: an ending before it always holds first.`,
                },
                mend: {
                  zh: '把它往前挪，或把前面的条件写得更窄。',
                  en: 'Move it further up, or ask more of the endings before it.',
                },
              },
            ],
      ),
    ),
};

function canBeReached(scenario: Scenario, index: number): boolean {
  const { endings, personas } = scenario;
  const ending = endings[index];
  const before = endings.slice(0, index);
  const truths = truthsOf(scenario);
  return personas.some((persona) =>
    OUTCOMES.some((outcome) =>
      truths.some(
        (truth) =>
          ending !== undefined &&
          mayHold(ending.when, { ...outcome, persona }, truth) &&
          !before.some(({ when }) => surelyHolds(when, { ...outcome, persona }, truth)),
      ),
    ),
  );
}
