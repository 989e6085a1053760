import { faultRule, violationsOf } from '../rule.ts';

/**
 * Sending the customer away with a matter that is ours. The first owner stays owner. Rows L2.2, T17, E4.1.
 */
export const deflecting = faultRule({
  id: 'deflecting',
  dimension: 'ownership',
  sources: ['L2.2', 'T17', 'E4.1'],
  options: {},
  deduct: 700,
  cap: 2100,
  wakes: { acts: ['deflect'] },
  check: (scope) => violationsOf(scope, 'deflect'),
});
