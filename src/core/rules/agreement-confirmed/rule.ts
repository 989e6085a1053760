import { observed } from '../../situation/scene.ts';
import { heardBeat } from '../heard-beat.ts';
import { chanceRule, creditFor } from '../rule.ts';

/**
 * Before anything is set in motion the agreement is checked with one closed question. Rows E3.4, G2.2.
 */
export const agreementConfirmed = chanceRule({
  id: 'agreement-confirmed',
  dimension: 'clarity',
  sources: ['E3.4', 'G2.2'],
  options: {},
  weight: 2,
  cap: 1,
  window: 3,
  mandatory: () => ['agreement'],
  wakes: { beats: ['weigh', 'accept', 'settle'] },
  opens: ({ turn }) => (heardBeat(turn, 'weigh', 'accept', 'settle') ? ['agreement'] : []),
  meets: ({ turn }) => {
    const check = observed(turn.reading, 'confirm')[0];
    return check ? creditFor(check, 1000) : null;
  },
});
