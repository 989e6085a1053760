import { SEVERITIES, SEVERITY_COSTS } from '../../scenario/vocabulary.ts';
import { mentioned } from '../../situation/scene.ts';
import { faultRule } from '../rule.ts';

/** The words stand there as the house has written them down: nothing is inferred. */
const LITERAL = 1000;

/**
 * Words on the house's own list, each as grave as the list says. Row E3.3: no negative words. Where nothing is listed,
 * nothing is found.
 */
export const forbiddenPhrase = faultRule({
  id: 'forbidden-phrase',
  dimension: 'non-judgement',
  sources: ['E3.3'],
  options: {},
  deduct: SEVERITY_COSTS.grave,
  cap: 3000,
  critical: true,
  check: ({ turn }) =>
    mentioned(turn.reading, 'forbidden').map(({ start, end, value = 1 }) => {
      const severity = SEVERITIES[value - 1] ?? 'minor';
      return {
        start,
        end,
        permille: Math.floor((SEVERITY_COSTS[severity] * 1000) / SEVERITY_COSTS.grave),
        certainty: LITERAL,
        critical: severity === 'veto',
      };
    }),
});
