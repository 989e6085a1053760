import { observed, shows } from '../../situation/scene.ts';
import { certaintyAt } from '../certainty-at.ts';
import { faultRule, type Turn } from '../rule.ts';
import { violationsOfNotice } from '../violations-of-notice.ts';

/**
 * Pleading, or giving everything away to be liked: bowing and promising in one breath, or one empty apology after the
 * other. Row P.6: it feels safe for a moment and leaves the customer with nothing to hold.
 */
export const fawning = faultRule({
  id: 'fawning',
  dimension: 'emotion',
  sources: ['P.6', 'L5.2'],
  options: {},
  deduct: 600,
  cap: 1800,
  wakes: { acts: ['overpromise'], notices: ['demand-granted', 'vague'] },
  check: (scope) => {
    const { turn, past } = scope;
    const gift = turn.notices.get('demand-granted') ?? observed(turn.reading, 'overpromise')[0];
    if (gift && shows(turn.reading, 'apologise', 'praise')) {
      return [
        { start: gift.start, end: gift.end, permille: 1000, certainty: certaintyAt(turn.reading, gift) },
      ];
    }
    const before = past.at(-1);
    return before && isPleading(before) && isPleading(turn) ? violationsOfNotice(scope, 'vague') : [];
  },
});

function isPleading({ notices, reading }: Turn): boolean {
  return notices.has('vague') && shows(reading, 'apologise') && !shows(reading, 'close');
}
