import { faultRule } from '../rule.ts';
import { violationsOfNotice } from '../violations-of-notice.ts';

/**
 * One sorry that names the harm is heard; further ones ring hollow until something new goes wrong.
 * Row T17; Singh & Marinova, HBR 1/2018. The apology of a farewell is courtesy.
 */
export const apologyWorn = faultRule({
  id: 'apology-worn',
  dimension: 'ownership',
  sources: ['T17', 'T10'],
  options: {},
  deduct: 300,
  cap: 900,
  wakes: { notices: ['apology-worn'] },
  check: (scope) => violationsOfNotice(scope, 'apology-worn'),
});
