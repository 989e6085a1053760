import { faultRule } from '../rule.ts';
import { violationsOfNotice } from '../violations-of-notice.ts';

/**
 * A fault admitted before it is established binds the company to a guess; what holds is "not established yet, I will
 * find out". Rows P.3, P.4; in injury and food cases nobody admits fault before it is established (evidence.md).
 */
export const faultGuessed = faultRule({
  id: 'fault-guessed',
  dimension: 'ownership',
  sources: ['P.3', 'P.4', 'L2.3'],
  options: {},
  deduct: 500,
  cap: 1500,
  wakes: { notices: ['fault-guessed'] },
  check: (scope) => violationsOfNotice(scope, 'fault-guessed'),
});
