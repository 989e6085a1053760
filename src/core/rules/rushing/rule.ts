import { faultRule, violationsOf } from '../rule.ts';

/**
 * Hurrying, or cutting in, tells the customer that the call is a burden. Rows E3.2, T4, T18, G2.2.
 */
export const rushing = faultRule({
  id: 'rushing',
  dimension: 'emotion',
  sources: ['E3.2', 'T4', 'T18', 'G2.2'],
  options: {},
  deduct: 500,
  cap: 1500,
  wakes: { acts: ['rush'], inputs: ['interrupt'] },
  check: (scope) =>
    scope.turn.input === 'interrupt'
      ? [{ start: 0, end: 0, permille: 1000, certainty: 1000 }]
      : violationsOf(scope, 'rush'),
});
