import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';
import { reachableFrom } from '../../explore/reach/state-graph.ts';

/** A state of a persona that no transition leads to. */
export const unreachableState: Check = {
  id: 'unreachable-state',
  severity: 'error',
  run: ({ content }) =>
    authored(content.personas).flatMap(({ value, file }) => {
      const reached = reachableFrom(value, value.start.state);
      return Object.keys(value.states)
        .filter((name) => !reached.has(name))
        .map((name) => ({
          file,
          path: ['states', name],
          part: 'key' as const,
          message: {
            zh: `没有一条转移通向状态“${name}”。`,
            en: `No transition leads to the state \`${name}\`.`,
          },
          mend: {
            zh: `加一条“to: ${name}”的转移，或删掉这个状态。`,
            en: `Add a transition with \`to: ${name}\`, or remove the state.`,
          },
        }));
    }),
};
