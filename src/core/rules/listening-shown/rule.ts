import { observed } from '../../situation/scene.ts';
import { heardBeat } from '../heard-beat.ts';
import { chanceRule, creditFor } from '../rule.ts';

/**
 * While the customer vents, short signs of listening keep the storm moving out; silence and solutions do not.
 * Rows L1.2, E3.2, E3.5, T4, G1.1.
 */
export const listeningShown = chanceRule({
  id: 'listening-shown',
  dimension: 'emotion',
  sources: ['L1.2', 'E3.2', 'E3.5', 'T4', 'G1.1'],
  options: {},
  weight: 1,
  cap: 2,
  window: 2,
  wakes: { beats: ['vent', 'retell', 'relapse'] },
  opens: ({ turn }) => (heardBeat(turn, 'vent', 'retell', 'relapse') ? [`turn-${turn.index}`] : []),
  meets: ({ turn }) => {
    const sign = observed(turn.reading, 'encourage', 'name-feeling', 'paraphrase', 'thank')[0];
    return sign ? creditFor(sign, 1000) : null;
  },
});
