import type { Condition } from '../../scenario/schema/condition.ts';
import type { EndingClass } from '../../scenario/vocabulary.ts';
import { BLANK_FACTS, holds, type ConditionFacts } from '../../situation/condition.ts';
import type { Truth } from './truths.ts';

/** The four ways a call can come out. */
export const OUTCOMES = [
  { customer: 'settled', need: 'met' },
  { customer: 'settled', need: 'unmet' },
  { customer: 'gone', need: 'met' },
  { customer: 'gone', need: 'unmet' },
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type KnownFacts = Outcome & { readonly persona: string; readonly ending?: EndingClass };

const DECIDED = ['customer', 'need', 'persona', 'ending', 'truth', 'any', 'all', 'not'];

/** Whether a condition is sure to hold for an outcome and a truth, whatever else happened in the call. */
export function surelyHolds(condition: Condition, known: KnownFacts, truth: Truth = {}): boolean {
  return asksOnlyDecided(condition) && holds(condition, factsOf(known, truth));
}

function asksOnlyDecided(condition: Condition): boolean {
  const inner = [
    ...(condition.any ?? []),
    ...(condition.all ?? []),
    ...(condition.not ? [condition.not] : []),
  ];
  return Object.keys(condition).every((key) => DECIDED.includes(key)) && inner.every(asksOnlyDecided);
}

/** Facts in which nothing is known but the outcome and the truth. */
export function factsOf(known: Partial<KnownFacts>, truth: Truth = {}): ConditionFacts {
  const { need = 'unmet', customer = null, ending = null, persona = '' } = known;
  return { ...BLANK_FACTS, need, customer, ending, persona, truth };
}
