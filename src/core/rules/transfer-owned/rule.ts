import { HEARING_ACTS } from '../../base/acts.ts';
import { mentioned, observed, shows } from '../../situation/scene.ts';
import { heardBeat } from '../heard-beat.ts';
import { faultRule, type Turn } from '../rule.ts';

/** Share of the deduction for a transfer that says neither who nor when, permille. */
const BARE = 600;

/**
 * The first owner stays owner: a matter that is passed on carries a name, a ticket, or the time of the call-back, and
 * "I stay with it" or something one does meanwhile is as good. Passed on in the first replies, before anything was
 * heard, it is only a way out. Rows T17, E4.1. A threat is passed on at once (L6.2). A form that was read has to say by
 * when the customer is called back; what else it needs has fields of its own.
 */
export const transferOwned = faultRule({
  id: 'transfer-owned',
  dimension: 'ownership',
  sources: ['T17', 'E4.1'],
  options: { early: 2 },
  deduct: 400,
  cap: 1200,
  wakes: { acts: ['refer'], inputs: ['escalate'] },
  check: ({ turn, past }, { early }) => {
    const [referral] = observed(turn.reading, 'refer');
    if (!referral && turn.input !== 'escalate') return [];
    const { start, end, confidence } = referral ?? { start: 0, end: 0, confidence: 1000 };
    const wasHeard = [...past, turn].some((one) => shows(one.reading, ...HEARING_ACTS));
    const isWayOut = turn.index <= early && !wasHeard && !heardBeat(turn, 'threaten');
    if (!isWayOut && (turn.input === 'escalate' ? isTimed(turn) : isOwned(turn))) return [];
    return [{ start, end, permille: isWayOut ? 1000 : BARE, certainty: confidence }];
  },
});

/**
 * A form that was sent where no words are read is taken to be filled in: its sender could not write. An hour by the
 * clock is a time too, though nobody can tell how far off it is.
 */
function isTimed({ form }: Turn): boolean {
  return form === null || form.coherence.level === 'empty' || mentioned(form, 'time').length > 0;
}

function isOwned({ reading }: Turn): boolean {
  const times = mentioned(reading, 'time').some(({ value }) => value !== undefined);
  return times || mentioned(reading, 'name').length > 0 || shows(reading, 'give-timeframe', 'own', 'offer');
}
