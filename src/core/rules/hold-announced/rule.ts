import { mentioned, shows } from '../../situation/scene.ts';
import { faultRule, type Turn } from '../rule.ts';

/** A hold is a fact of the call. */
const CERTAIN = 1000;

/** Share of the deduction where the hold was announced without saying how long, permille. */
const WITHOUT_ESTIMATE = 600;

/**
 * A hold is announced with an estimate before it begins; music out of nowhere is being left alone. Row G2.2. The reply
 * before the hold decides.
 */
export const holdAnnounced = faultRule({
  id: 'hold-announced',
  dimension: 'clarity',
  sources: ['G2.2'],
  options: {},
  deduct: 400,
  cap: 1200,
  check: ({ turn, past }) => {
    if (!turn.held) return [];
    const before = past.at(-1);
    if (before && hasEstimate(before)) return [];
    const permille = before && before.reading.observations.length > 0 ? WITHOUT_ESTIMATE : 1000;
    return [{ start: 0, end: 0, permille, certainty: CERTAIN }];
  },
});

function hasEstimate({ reading }: Turn): boolean {
  return (
    shows(reading, 'give-timeframe') || mentioned(reading, 'time').some(({ value }) => value !== undefined)
  );
}
