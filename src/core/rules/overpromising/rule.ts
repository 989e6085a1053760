import { faultRule, violationsOf } from '../rule.ts';
import { violationsOfNotice } from '../violations-of-notice.ts';

/**
 * An absolute guarantee, an offer that one may not make alone, or a time that nobody can keep: relief now, a second
 * complaint later. Rows L5.1, L5.2.
 */
export const overpromising = faultRule({
  id: 'overpromising',
  dimension: 'expectations',
  sources: ['L5.1', 'L5.2', 'G1.7'],
  options: {},
  deduct: 600,
  cap: 1800,
  wakes: { acts: ['overpromise'], notices: ['offer-beyond', 'time-rash'] },
  check: (scope) => [
    ...violationsOf(scope, 'overpromise'),
    ...violationsOfNotice(scope, 'offer-beyond', 700),
    ...violationsOfNotice(scope, 'time-rash', 500),
  ],
});
