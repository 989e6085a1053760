import { faultRule, violationsOf } from '../rule.ts';

/**
 * Cross-examination that shows disbelief makes the agent a judge. Facts are verified internally afterwards, exaggerated
 * complaints too. Rows L2.1, L2.3, T3.
 */
export const judging = faultRule({
  id: 'judging',
  dimension: 'non-judgement',
  sources: ['L2.1', 'L2.3', 'T3'],
  options: {},
  deduct: 700,
  cap: 2100,
  wakes: { acts: ['doubt'] },
  check: (scope) => violationsOf(scope, 'doubt'),
});
