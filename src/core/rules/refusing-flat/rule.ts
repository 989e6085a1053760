import { faultRule, violationsOf } from '../rule.ts';

/**
 * A bare no, or "that is the rule", leaves no way on; a limit with its reason and what is possible does.
 * Rows L5.2, G1.4, P.4.
 */
export const refusingFlat = faultRule({
  id: 'refusing-flat',
  dimension: 'expectations',
  sources: ['L5.2', 'G1.4', 'P.4'],
  options: {},
  deduct: 600,
  cap: 1800,
  wakes: { acts: ['refuse-flat'] },
  check: (scope) => violationsOf(scope, 'refuse-flat'),
});
