import { observed, shows } from '../../situation/scene.ts';
import { heardBeat } from '../heard-beat.ts';
import { chanceRule, creditFor } from '../rule.ts';

/**
 * What cannot be done is only half a sentence; what can be done is the other half, in the same reply or the next.
 * Rows G1.4, L5.2. The customer asks for the impossible or turns something down: that is when it counts.
 */
export const positiveWording = chanceRule({
  id: 'positive-wording',
  dimension: 'clarity',
  sources: ['G1.4', 'L5.2'],
  options: {},
  weight: 1,
  cap: 2,
  window: 2,
  wakes: { beats: ['demand', 'turn-down'] },
  opens: ({ turn }) => (heardBeat(turn, 'demand', 'turn-down') ? [`turn-${turn.index}`] : []),
  meets: ({ turn: { reading } }) => {
    if (shows(reading, 'refuse-flat')) return null;
    const [can] = observed(reading, 'offer', 'redirect', 'refer', 'give-timeframe', 'own').filter(
      ({ act, attributes }) => act !== 'own' || attributes.kind === 'follow-through',
    );
    return can ? creditFor(can, 1000) : null;
  },
});
