import { faultRule, violationsOf } from '../rule.ts';

/**
 * Blind defence of the company or of a colleague tells the customer that nobody is on the other side of the table
 * with them. Row L2.2.
 */
export const defending = faultRule({
  id: 'defending',
  dimension: 'non-judgement',
  sources: ['L2.2', 'P.5'],
  options: {},
  deduct: 700,
  cap: 2100,
  wakes: { acts: ['defend'] },
  check: (scope) => violationsOf(scope, 'defend'),
});
