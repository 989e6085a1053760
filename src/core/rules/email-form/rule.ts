import type { ActId } from '../../base/acts.ts';
import { mentioned, observed, wholeOf } from '../../situation/scene.ts';
import { fromFirstReply } from '../from-first-reply.ts';
import { chanceRule, creditFor } from '../rule.ts';

/** What an e-mail has, in this order; and the name of the one it is written to. */
const PARTS: readonly (readonly ActId[])[] = [
  ['greet'],
  ['thank', 'paraphrase', 'name-feeling', 'apologise'],
  ['offer', 'give-timeframe', 'own', 'inform'],
  ['close'],
];

/**
 * An e-mail has a form: greeting with the name, what has arrived, the steps, further help. Row G2.1. Each part earns
 * its share; whatever is missing may still come with the next one.
 */
export const emailForm = chanceRule({
  id: 'email-form',
  dimension: 'clarity',
  sources: ['G2.1'],
  options: {},
  weight: 2,
  cap: 1,
  window: 2,
  ofCall: true,
  wakes: { first: true },
  opens: (prospect) => (prospect.file.scenario.channel === 'email' ? fromFirstReply(prospect, 'form') : []),
  meets: ({ turn: { reading } }) => {
    const there = PARTS.filter((acts) => observed(reading, ...acts).length > 0).length;
    const isNamed = mentioned(reading, 'name').length > 0;
    const share = Math.floor(((there + (isNamed ? 1 : 0)) * 1000) / (PARTS.length + 1));
    return share === 0 ? null : { ...creditFor(wholeOf(reading), share), waits: share < 1000 };
  },
});
