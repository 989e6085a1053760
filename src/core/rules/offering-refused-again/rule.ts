import { faultRule } from '../rule.ts';
import { violationsOfNotice } from '../violations-of-notice.ts';

/**
 * What was turned down once is not heard better the second time. Row L4.1.
 */
export const offeringRefusedAgain = faultRule({
  id: 'offering-refused-again',
  dimension: 'options',
  sources: ['L4.1', 'G1.8'],
  options: {},
  deduct: 400,
  cap: 1200,
  wakes: { notices: ['offer-repeated'] },
  check: (scope) => violationsOfNotice(scope, 'offer-repeated'),
});
