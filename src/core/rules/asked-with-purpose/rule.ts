import { HEARING_ACTS, SOLVING_ACTS } from '../../base/acts.ts';
import type { Observation, Reading } from '../../base/reading.ts';
import { overlaps } from '../../base/span.ts';
import { observed, shows } from '../../situation/scene.ts';
import { faultRule, type Turn } from '../rule.ts';

/**
 * Asking is welcome after the customer has been heard and where it serves a purpose; before that, heaped up, or reply
 * after reply, it is cross-examination in polite words. Rows T2, L2.1, L3.4; evidence.md: time and person are asked
 * after empathy. A question that checks an agreement or carries an offer is none of these.
 */
export const askedWithPurpose = faultRule({
  id: 'asked-with-purpose',
  dimension: 'non-judgement',
  sources: ['T2', 'L2.1', 'L3.4'],
  options: { tension: 70, most: 2 },
  deduct: 300,
  cap: 900,
  wakes: { acts: ['ask-open', 'ask-closed'] },
  check: ({ turn, past }, { tension, most }) => {
    const questions = questionsIn(turn.reading);
    const tooMany = questions[most];
    if (tooMany) return [violation(tooMany, 1000)];
    const [question] = questions;
    if (!question) return [];
    const { tension: felt, heard } = turn.customer.context;
    const wasHeard = [...past, turn].some((one) => shows(one.reading, ...HEARING_ACTS));
    if (felt >= tension && heard === 0 && !wasHeard) return [violation(question, 1000)];
    const before = past.at(-1);
    return before && isInterview(before) && isInterview(turn) ? [violation(question, 700)] : [];
  },
});

/** Questions that ask for something, one a stretch of the reply. */
function questionsIn(reading: Reading): readonly Observation[] {
  const harmless = observed(reading, 'confirm', 'offer', 'redirect', 'encourage', 'close');
  const questions: Observation[] = [];
  for (const question of observed(reading, 'ask-open', 'ask-closed')) {
    const isKnown = [...harmless, ...questions].some((one) => overlaps(one, question));
    if (!isKnown) questions.push(question);
  }
  return questions;
}

/** Nothing but questions to a customer who is not at ease. */
function isInterview({ reading, customer }: Turn): boolean {
  const gives = shows(reading, ...HEARING_ACTS, ...SOLVING_ACTS, 'inform', 'encourage', 'thank', 'reassure');
  return customer.mood !== 'calm' && !gives && questionsIn(reading).length > 0;
}

function violation({ start, end, confidence }: Observation, permille: number) {
  return { start, end, permille, certainty: confidence };
}
