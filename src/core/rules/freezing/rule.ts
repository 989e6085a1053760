import { shows } from '../../situation/scene.ts';
import { faultRule, type Turn } from '../rule.ts';
import { violationsOfNotice } from '../violations-of-notice.ts';

/**
 * Silence, an empty reply, or kind words twice in a row that say nothing of the matter: the customer is left alone.
 * Rows L1.1, P.6. A calm customer may well be answered with a mere kindness, and a farewell is one.
 */
export const freezing = faultRule({
  id: 'freezing',
  dimension: 'emotion',
  sources: ['L1.1', 'P.6'],
  options: {},
  deduct: 600,
  cap: 2400,
  wakes: { inputs: ['silence'], notices: ['empty', 'vague'] },
  check: (scope) => {
    const { turn, past } = scope;
    if (turn.input === 'silence') return [{ start: 0, end: 0, permille: 1000, certainty: 1000 }];
    if (turn.input === 'reply' && turn.notices.has('empty')) return violationsOfNotice(scope, 'empty');
    const before = past.at(-1);
    return before && isStuck(before) && isStuck(turn) ? violationsOfNotice(scope, 'vague') : [];
  },
});

/** Kind words only; those that plead are a matter of fawning. */
function isStuck({ notices, reading, customer }: Turn): boolean {
  return customer.mood !== 'calm' && notices.has('vague') && !shows(reading, 'apologise', 'praise', 'close');
}
