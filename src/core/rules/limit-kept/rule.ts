import { faultRule } from '../rule.ts';
import { violationsOfNotice } from '../violations-of-notice.ts';

/**
 * A line that moves under pressure teaches the customer to press. Giving in on the demand that had its limit costs in
 * full, granting another one after a limit a good part. Rows L5.2, P.4; evidence.md: each concession after a boundary costs.
 */
export const limitKept = faultRule({
  id: 'limit-kept',
  dimension: 'expectations',
  sources: ['L5.2', 'P.4'],
  options: {},
  deduct: 800,
  cap: 2400,
  wakes: { notices: ['limit-broken', 'demand-granted'] },
  check: (scope) => {
    const broken = violationsOfNotice(scope, 'limit-broken');
    if (broken.length > 0) return broken;
    return scope.turn.before.limited.length > 0 ? violationsOfNotice(scope, 'demand-granted', 700) : [];
  },
});
