import type { Persona } from '../../scenario/schema/persona-schema.ts';
import { ENDING_CLASSES } from '../../scenario/vocabulary.ts';
import type { Check } from '../check.ts';
import { OUTCOMES, surelyHolds } from '../../explore/reach/outcomes.ts';
import { authored } from '../pairings.ts';
import { mayHold } from '../../explore/reach/possible.ts';

/** A verdict that no customer can come to, because those before it hold whenever it would. */
export const verdictNeverSaid: Check = {
  id: 'verdict-never-said',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.personas).flatMap(({ value, file }) =>
      value.verdicts.flatMap((_, i) =>
        canBeSaid(value, i)
          ? []
          : [
              {
                file,
                path: ['verdicts', i],
                message: {
                  zh: '这条评价永远轮不到：前面的总会先成立。',
                  en: 'This verdict is never given: one before it always holds first.',
                },
                mend: {
                  zh: '把它往前挪，或删掉它。',
                  en: 'Move it further up, or remove it.',
                },
              },
            ],
      ),
    ),
};

function canBeSaid({ id, verdicts }: Persona, index: number): boolean {
  const verdict = verdicts[index];
  const before = verdicts.slice(0, index);
  return ENDING_CLASSES.some((ending) =>
    OUTCOMES.some((outcome) => {
      const known = { ...outcome, ending, persona: id };
      const isTaken = before.some(({ when }) => surelyHolds(when, known));
      return verdict !== undefined && !isTaken && mayHold(verdict.when, known);
    }),
  );
}
