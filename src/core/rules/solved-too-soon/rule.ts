import { HEARING_ACTS, SOLVING_ACTS } from '../../base/acts.ts';
import type { Observation } from '../../base/reading.ts';
import { observed, shows } from '../../situation/scene.ts';
import { faultRule, type Turn } from '../rule.ts';

/**
 * One cannot reason with an enraged person: something has to be heard first (row T9, evidence.md). With a deadline at
 * stake one clause that hears is enough, and a first bare pull to the need is a harmless test; a second one in a row,
 * with nothing heard, is not (L1.3).
 */
export const solvedTooSoon = faultRule({
  id: 'solved-too-soon',
  dimension: 'emotion',
  sources: ['T9', 'T14', 'L1.3'],
  options: { tension: 70 },
  deduct: 400,
  cap: 1200,
  wakes: { acts: SOLVING_ACTS },
  check: ({ turn, past }, { tension }) => {
    const solving = bareSolving(turn, tension);
    const before = past.at(-1);
    const isTest = turn.notices.has('need-pulled') && !(before && bareSolving(before, tension));
    if (!solving || isTest) return [];
    const { start, end, confidence } = solving;
    return [{ start, end, permille: 1000, certainty: confidence }];
  },
});

/** The words that solve before anything was heard, with the customer in full storm. */
function bareSolving({ customer, reading }: Turn, tension: number): Observation | undefined {
  const isDeaf = customer.context.tension >= tension && customer.context.heard === 0;
  return isDeaf && !shows(reading, ...HEARING_ACTS) ? observed(reading, ...SOLVING_ACTS)[0] : undefined;
}
