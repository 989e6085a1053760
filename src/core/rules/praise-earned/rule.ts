import { HEARING_ACTS } from '../../base/acts.ts';
import { likeness } from '../../situation/notice-form.ts';
import { observed, shows } from '../../situation/scene.ts';
import { faultRule, type Turn } from '../rule.ts';

/**
 * Praise is earned by what the customer has done or said, and it wears out. In a storm before anything was heard it
 * is flattery, and said in nearly the same words again it is a stock phrase. Rows T22, L6.1 (in varied words).
 * `alike`: from this likeness of two praising replies on (permille) the words count as the same; a
 * reply that repeats itself as a whole is a matter of no-speech.
 */
export const praiseEarned = faultRule({
  id: 'praise-earned',
  dimension: 'sensitivity',
  sources: ['T22', 'L6.1'],
  options: { tension: 70, alike: 280 },
  deduct: 300,
  cap: 900,
  wakes: { acts: ['praise'] },
  check: ({ turn, past }, { tension, alike }) => {
    const [praise] = observed(turn.reading, 'praise');
    if (!praise) return [];
    const { start, end, confidence: certainty } = praise;
    if (isUnheard(turn, past, tension)) return [{ start, end, permille: 1000, certainty }];
    const isSame =
      !turn.notices.has('repeated') &&
      past.some(
        ({ reading }) =>
          shows(reading, 'praise') && likeness(reading.fingerprint, turn.reading.fingerprint) >= alike,
      );
    return isSame ? [{ start, end, permille: 700, certainty }] : [];
  },
});

function isUnheard({ customer, reading }: Turn, past: readonly Turn[], tension: number): boolean {
  const wasHeard = [...past.map((earlier) => earlier.reading), reading].some((one) =>
    shows(one, ...HEARING_ACTS),
  );
  return customer.context.tension >= tension && customer.context.heard === 0 && !wasHeard;
}
