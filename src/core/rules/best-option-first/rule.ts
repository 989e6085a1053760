import type { Notice } from '../../scenario/vocabulary.ts';
import { fromFirstReply } from '../from-first-reply.ts';
import { chanceRule, creditFor } from '../rule.ts';

const ORDER = [
  { notice: 'offer-best', permille: 1000 },
  { notice: 'offer-workable', permille: 700 },
  { notice: 'offer-weak', permille: 300 },
  { notice: 'offer-blocked', permille: 300 },
  { notice: 'offer-beyond', permille: 0 },
] as const satisfies readonly { readonly notice: Notice; readonly permille: number }[];

/** The best one inside a heap was not put first. */
const DUMPED = 300;

/**
 * Several solutions are ready, and the one with the greatest gain for this customer comes first. The first reply that
 * offers a listed one decides. Rows L4.1, L4.2; Singh & Marinova, HBR 1/2018: options raise satisfaction, apologies do not.
 * An offer that turns out to be blocked, or that leaves the need unsolved, earns a little: the customer saw a try.
 * A solution that the case does not list decides nothing (L4.3).
 */
export const bestOptionFirst = chanceRule({
  id: 'best-option-first',
  dimension: 'options',
  sources: ['L4.1', 'L4.2', 'L4.3'],
  options: {},
  weight: 3,
  cap: 1,
  window: 8,
  mandatory: () => ['first-offer'],
  ofCall: true,
  wakes: { first: true },
  opens: (prospect) => fromFirstReply(prospect, 'first-offer'),
  meets: ({ turn }) => {
    const decisive = ORDER.find(({ notice }) => turn.notices.has(notice));
    const span = decisive && turn.notices.get(decisive.notice);
    if (!span) return null;
    const most = turn.notices.has('offer-dumped') ? DUMPED : 1000;
    return creditFor(span, Math.min(most, decisive.permille));
  },
});
