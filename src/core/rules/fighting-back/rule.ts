import { faultRule, violationsOf } from '../rule.ts';

/**
 * An attack answered with an attack: the call is about winning from then on. Rows P.6, T16, L1.1.
 */
export const fightingBack = faultRule({
  id: 'fighting-back',
  dimension: 'emotion',
  sources: ['P.6', 'T16', 'L1.1'],
  options: {},
  deduct: 900,
  cap: 2700,
  wakes: { acts: ['argue', 'rude'] },
  check: (scope) => violationsOf(scope, 'argue', 'rude'),
});
