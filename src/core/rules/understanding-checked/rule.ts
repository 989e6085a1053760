import { observed } from '../../situation/scene.ts';
import { fromFirstReply } from '../from-first-reply.ts';
import { chanceRule, creditFor } from '../rule.ts';

/**
 * In writing the tone is lost, so what was meant is checked before anything is solved: said back, or asked with one
 * closed question. Row E1.1. A solution that goes out first settles the chance: it rests on a guess.
 */
export const understandingChecked = chanceRule({
  id: 'understanding-checked',
  dimension: 'clarity',
  sources: ['E1.1'],
  options: {},
  weight: 1,
  cap: 1,
  window: 3,
  ofCall: true,
  wakes: { first: true },
  opens: (prospect) =>
    prospect.file.scenario.channel === 'phone' ? [] : fromFirstReply(prospect, 'understanding'),
  meets: ({ turn: { reading, notices } }) => {
    const [check] = observed(reading, 'confirm', 'paraphrase');
    if (check) return creditFor(check, notices.has('summary-missed') ? 500 : 1000);
    const [solution] = observed(reading, 'offer');
    return solution ? creditFor(solution, 0) : null;
  },
});
