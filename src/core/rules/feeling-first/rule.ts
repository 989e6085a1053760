import { observed, shows } from '../../situation/scene.ts';
import { fromFirstReply } from '../from-first-reply.ts';
import { chanceRule, creditFor } from '../rule.ts';

/**
 * The feeling is accepted before the facts are clear; whether the customer was right is looked into afterwards.
 * Row L2.3. In full with thanks for the report, or with what is done next.
 */
export const feelingFirst = chanceRule({
  id: 'feeling-first',
  dimension: 'non-judgement',
  sources: ['L2.3'],
  options: {},
  weight: 3,
  cap: 1,
  window: 3,
  mandatory: () => ['acceptance'],
  ofCall: true,
  wakes: { first: true },
  opens: (prospect) => fromFirstReply(prospect, 'acceptance'),
  meets: ({ turn: { reading, notices } }) => {
    const accepted = observed(reading, 'name-feeling', 'apologise', 'own').find(
      (observation) => observation.attributes.formulaic !== true,
    );
    if (!accepted || shows(reading, 'doubt', 'defend', 'blame-customer')) return null;
    const isFull = shows(reading, 'thank') || notices.has('next-step') || notices.has('need-pulled');
    return isFull ? creditFor(accepted, 1000) : { ...creditFor(accepted, 700), waits: true };
  },
});
