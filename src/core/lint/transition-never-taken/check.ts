import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';
import type { Transition } from '../../scenario/schema/persona-schema.ts';
import type { Path } from '../../scenario/compile/locate.ts';

/** A transition behind one that always holds. */
export const transitionNeverTaken: Check = {
  id: 'transition-never-taken',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.personas).flatMap(({ value, file }) =>
      [
        { transitions: value.anywhere.transitions, path: ['anywhere'] as Path },
        ...Object.entries(value.states).map(([name, state]) => ({
          transitions: state.transitions,
          path: ['states', name],
        })),
      ].flatMap(({ transitions, path }) =>
        behindAll(transitions).map((i) => ({
          file,
          path: [...path, 'transitions', i, 'to'],
          message: {
            zh: '前面有一条转移总是成立，这一条永远走不到。',
            en: 'A transition before it always holds, so this one is never taken.',
          },
          mend: {
            zh: '把总成立的那条放到最后，或给它加上条件。',
            en: 'Put the one that always holds last, or ask something of it.',
          },
        })),
      ),
    ),
};

function behindAll(transitions: readonly Transition[]): readonly number[] {
  const first = transitions.findIndex(({ when }) => Object.keys(when).length === 0);
  return first < 0 ? [] : transitions.map((_, i) => i).filter((i) => i > first);
}
