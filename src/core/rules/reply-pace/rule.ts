import { wholeOf } from '../../situation/scene.ts';
import { faultRule } from '../rule.ts';

/** Times are measured. */
const CERTAIN = 1000;

/** Share of the deduction for a reply that comes too fast, permille. */
const TOO_FAST = 500;

/**
 * A breath before the answer to somebody upset, and no emptiness after their words. Rows T18, E3.3, G3.3. Only where
 * time is measured, and not while the customer is on hold. `least` and `most` are milliseconds at standard pace; a
 * relaxed call allows twice the longest. Silence until the customer speaks up is a matter of freezing.
 */
export const replyPace = faultRule({
  id: 'reply-pace',
  dimension: 'emotion',
  sources: ['T18', 'E3.3', 'G3.3'],
  options: { least: 800, most: 20_000 },
  deduct: 300,
  cap: 900,
  check: ({ turn, pace }, { least, most }) => {
    const { at, heardAt, input, held, customer } = turn;
    const isSpoken = input === 'reply' || input === 'choice';
    if (pace === 'untimed' || at === null || heardAt === null || !isSpoken || held) return [];
    const waited = at - heardAt;
    const isSlow = waited > (pace === 'relaxed' ? most * 2 : most);
    const isHasty = waited < least && (customer.mood === 'storm' || customer.mood === 'tense');
    if (!isSlow && !isHasty) return [];
    return [{ ...wholeOf(turn.reading), permille: isSlow ? 1000 : TOO_FAST, certainty: CERTAIN }];
  },
});
