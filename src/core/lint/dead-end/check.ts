import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';
import { reachableFrom } from '../../explore/reach/state-graph.ts';

/** A state of a persona from which no ending can be reached. */
export const deadEnd: Check = {
  id: 'dead-end',
  severity: 'error',
  run: ({ content }) =>
    authored(content.personas).flatMap(({ value, file }) =>
      Object.keys(value.states)
        .filter((name) =>
          [...reachableFrom(value, name)].every((reached) => value.states[reached]?.final === undefined),
        )
        .map((name) => ({
          file,
          path: ['states', name],
          part: 'key' as const,
          message: {
            zh: `进了状态“${name}”，通话就再也结束不了。`,
            en: `From the state \`${name}\` the call can never come to an end.`,
          },
          mend: {
            zh: '加一条最终通向“final”状态的转移。',
            en: 'Add a transition that leads, at last, to a state with `final`.',
          },
        })),
    ),
};
