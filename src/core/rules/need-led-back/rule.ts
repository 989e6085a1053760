import { heardBeat } from '../heard-beat.ts';
import { chanceRule, creditFor } from '../rule.ts';

/**
 * The talk slides away again: a relapse, a demand, a threat, the story once more. As long as nothing has been agreed, the
 * way out is a soft pull back to what must be solved. Rows L1.3, L3.2, L3.4, P.2.
 */
export const needLedBack = chanceRule({
  id: 'need-led-back',
  dimension: 'focus',
  sources: ['L1.3', 'L3.2', 'L3.4', 'P.2'],
  options: {},
  weight: 2,
  cap: 3,
  window: 2,
  wakes: { beats: ['relapse', 'demand', 'threaten', 'retell'] },
  opens: ({ turn, past }) => {
    const isAgreed = [...past, turn].some((side) => heardBeat(side, 'accept'));
    const hasSlid = heardBeat(turn, 'relapse', 'demand', 'threaten', 'retell');
    return hasSlid && !isAgreed ? [`turn-${turn.index}`] : [];
  },
  meets: ({ turn }) => {
    const pull = turn.notices.get('need-pulled');
    return pull ? creditFor(pull, 1000) : null;
  },
});
