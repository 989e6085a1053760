import { faultRule } from '../rule.ts';
import { violationsOfNotice } from '../violations-of-notice.ts';

/**
 * Asking for what stands on the customer card tells the customer that nobody looked. Rows T26, G2.5, E3.7.
 */
export const knownAsked = faultRule({
  id: 'known-asked',
  dimension: 'clarity',
  sources: ['T26', 'G2.5', 'E3.7'],
  options: {},
  deduct: 400,
  cap: 1200,
  wakes: { notices: ['known-asked'] },
  check: (scope) => violationsOfNotice(scope, 'known-asked'),
});
