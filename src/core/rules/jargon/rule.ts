import { faultRule, violationsOf } from '../rule.ts';

/**
 * A word that only insiders know shuts the customer out. Rows T7, E3.1, P.3.
 */
export const jargon = faultRule({
  id: 'jargon',
  dimension: 'clarity',
  sources: ['T7', 'E3.1', 'P.3'],
  options: {},
  deduct: 300,
  cap: 900,
  wakes: { acts: ['jargon'] },
  check: (scope) => violationsOf(scope, 'jargon'),
});
