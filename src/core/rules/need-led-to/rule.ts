import { HEARING_ACTS } from '../../base/acts.ts';
import { mentioned, shows } from '../../situation/scene.ts';
import { fromFirstReply } from '../from-first-reply.ts';
import { chanceRule, creditFor, type Scope } from '../rule.ts';

/**
 * The stated demand is rarely the need. In the customer's own terms, or with a word that shows the feeling was seen,
 * the pull lands; bare, it is still a pull. Rows L3.1, L3.2, L1.4.
 */
export const needLedTo = chanceRule({
  id: 'need-led-to',
  dimension: 'focus',
  sources: ['L3.1', 'L3.2', 'L1.4'],
  options: {},
  weight: 3,
  cap: 1,
  window: 5,
  mandatory: ({ realNeeds }) => (realNeeds.size > 0 ? ['need'] : []),
  ofCall: true,
  wakes: { first: true },
  opens: (prospect) => (prospect.file.realNeeds.size > 0 ? fromFirstReply(prospect, 'need') : []),
  meets: (scope) => {
    const pull = scope.turn.notices.get('need-pulled');
    return pull ? creditFor(pull, isInTheirTerms(scope) ? 1000 : 700) : null;
  },
});

/** Heard and led in one breath, or led in the customer's words after having been heard. */
function isInTheirTerms({ turn, past }: Scope): boolean {
  if (turn.notices.has('feeling-and-pull')) return true;
  const wasHeard = past.some((earlier) => shows(earlier.reading, ...HEARING_ACTS));
  return wasHeard && [...mentioned(turn.reading, 'need'), ...mentioned(turn.reading, 'echo')].length > 0;
}
