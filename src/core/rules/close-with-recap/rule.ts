import { observed, shows } from '../../situation/scene.ts';
import { heardBeat } from '../heard-beat.ts';
import { chanceRule, creditFor } from '../rule.ts';

/**
 * The last words a customer hears are what happens next, by when and through whom; a bare farewell leaves it to memory.
 * Row G2.2. It opens once the customer is content, for a recap before that would recap nothing.
 */
export const closeWithRecap = chanceRule({
  id: 'close-with-recap',
  dimension: 'clarity',
  sources: ['G2.2', 'E3.4'],
  options: {},
  weight: 2,
  cap: 1,
  window: 3,
  wakes: { beats: ['accept', 'settle'] },
  opens: ({ turn }) => (heardBeat(turn, 'accept', 'settle') ? ['closing'] : []),
  meets: ({ turn: { reading } }) => {
    const closing = observed(reading, 'close')[0];
    if (!closing) return null;
    const hasRecap = shows(reading, 'give-timeframe', 'offer', 'own', 'paraphrase');
    return hasRecap ? creditFor(closing, 1000) : { ...creditFor(closing, 600), waits: true };
  },
});
