import { observed } from '../../situation/scene.ts';
import { fromFirstReply } from '../from-first-reply.ts';
import { chanceRule, creditFor } from '../rule.ts';

/**
 * Somebody has to hold the matter: a fault admitted where it is certain, or "I will see this through".
 * Rows G1.6, T17. A fault admitted on a guess is no responsibility (P.3).
 */
export const responsibilityTaken = chanceRule({
  id: 'responsibility-taken',
  dimension: 'ownership',
  sources: ['G1.6', 'T17', 'E4.1'],
  options: {},
  weight: 3,
  cap: 1,
  window: 5,
  mandatory: () => ['responsibility'],
  ofCall: true,
  wakes: { first: true },
  opens: (prospect) => fromFirstReply(prospect, 'responsibility'),
  meets: ({ turn: { reading, notices } }) => {
    const isGuess = notices.has('fault-guessed');
    const owned = observed(reading, 'own').find(
      ({ attributes }) => !(isGuess && attributes.kind === 'fault'),
    );
    return owned ? creditFor(owned, 1000) : null;
  },
});
