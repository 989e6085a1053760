import { faultRule, violationsOf } from '../rule.ts';

/**
 * Telling somebody how to feel says that the feeling is wrong; it feeds the storm. Rows L1.1, E3.3, P.1.
 */
export const orderingCalm = faultRule({
  id: 'ordering-calm',
  dimension: 'emotion',
  sources: ['L1.1', 'E3.3', 'P.1'],
  options: {},
  deduct: 600,
  cap: 1800,
  wakes: { acts: ['order-calm'] },
  check: (scope) => violationsOf(scope, 'order-calm'),
});
