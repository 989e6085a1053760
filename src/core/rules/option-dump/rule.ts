import { faultRule } from '../rule.ts';
import { violationsOfNotice } from '../violations-of-notice.ts';

/**
 * A menu dumped at once hands the work of choosing to the customer, and shows the opportunistic one how far it goes.
 * Rows L4.1, P.4.
 */
export const optionDump = faultRule({
  id: 'option-dump',
  dimension: 'options',
  sources: ['L4.1', 'P.4'],
  options: {},
  deduct: 500,
  cap: 1000,
  wakes: { notices: ['offer-dumped'] },
  check: (scope) => violationsOfNotice(scope, 'offer-dumped'),
});
