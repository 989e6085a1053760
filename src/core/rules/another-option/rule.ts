import { heardBeat } from '../heard-beat.ts';
import { chanceRule, creditFor } from '../rule.ts';

/**
 * A solution that is turned down is followed by another one, not by the same one or by a shrug. Row L4.1.
 * One that the case does not list keeps the chance half met until a listed one comes (L4.3).
 */
export const anotherOption = chanceRule({
  id: 'another-option',
  dimension: 'options',
  sources: ['L4.1', 'L4.3', 'G1.8'],
  options: {},
  weight: 2,
  cap: 2,
  window: 2,
  wakes: { beats: ['turn-down'] },
  opens: ({ turn }) => (heardBeat(turn, 'turn-down') ? [`turn-${turn.index}`] : []),
  meets: ({ turn: { notices } }) => {
    const other = notices.get('offer-workable');
    if (other) return creditFor(other, 1000);
    const unlisted = notices.get('offer-unlisted');
    return unlisted ? { ...creditFor(unlisted, 500), waits: true } : null;
  },
});
