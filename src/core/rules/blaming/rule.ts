import { faultRule, violationsOf } from '../rule.ts';

/**
 * Whose fault it was can be sorted out once the matter is solved; said now, it only starts a fight. Rows L2.1, T3.
 */
export const blaming = faultRule({
  id: 'blaming',
  dimension: 'non-judgement',
  sources: ['L2.1', 'T3'],
  options: {},
  deduct: 800,
  cap: 2400,
  wakes: { acts: ['blame-customer'] },
  check: (scope) => violationsOf(scope, 'blame-customer'),
});
