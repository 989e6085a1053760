import { wholeOf } from '../../situation/scene.ts';
import { fromFirstReply } from '../from-first-reply.ts';
import { chanceRule, creditFor, type Credit, type Turn } from '../rule.ts';

/** More replies than any call has. */
const WHOLE_CALL = 1000;

/**
 * Soothing alone is no ending: what must be solved is solved by something that works and that the customer takes.
 * Rows P.5, L1.4. The words that earn it are those of the offer.
 */
export const needSolved = chanceRule({
  id: 'need-solved',
  dimension: 'options',
  sources: ['P.5', 'L1.4'],
  options: {},
  weight: 5,
  cap: 1,
  window: WHOLE_CALL,
  mandatory: ({ realNeeds }) => (realNeeds.size > 0 ? ['need'] : []),
  ofCall: true,
  wakes: { first: true },
  opens: (prospect) => (prospect.file.realNeeds.size > 0 ? fromFirstReply(prospect, 'need') : []),
  meets: ({ turn, past }) => offerTaken(turn.before.accepted, past),
  atEnd: ({ situation, turns }) => offerTaken(situation.accepted, turns),
});

function offerTaken(accepted: string | null, turns: readonly Turn[]): Credit | null {
  const offer = accepted === null ? undefined : turns.filter((turn) => turn.options.has(accepted)).at(-1);
  if (!offer) return null;
  const words = offer.notices.get('offer-workable') ?? wholeOf(offer.reading);
  return { ...creditFor(words, 1000), turn: offer.index };
}
