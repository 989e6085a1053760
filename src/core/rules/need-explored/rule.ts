import { mentioned, observed } from '../../situation/scene.ts';
import { fromFirstReply } from '../from-first-reply.ts';
import { chanceRule, creditFor } from '../rule.ts';

/**
 * Before anything is solved the true cause is asked for or named: the question behind the first answer. Rows G1.6, G1.1,
 * L3.1. Naming what the customer needs counts as much as asking; a solution that comes first settles the chance. Where
 * the case itself has no real need there is nothing to explore.
 */
export const needExplored = chanceRule({
  id: 'need-explored',
  dimension: 'focus',
  sources: ['G1.6', 'G1.1', 'L3.1'],
  options: {},
  weight: 1,
  cap: 1,
  window: 5,
  ofCall: true,
  wakes: { first: true },
  opens: (prospect) => (prospect.file.realNeeds.size > 0 ? fromFirstReply(prospect, 'cause') : []),
  meets: ({ turn, file }) => {
    const { reading } = turn;
    const said = mentioned(reading, 'need').find(
      ({ id, polarity }) => id !== undefined && file.realNeeds.has(id) && polarity === 'affirmed',
    );
    const [asked] = [...observed(reading, 'ask-open', 'paraphrase'), ...(said ? [said] : [])];
    if (asked) return creditFor(asked, 1000);
    if (turn.options.size > 0) return creditFor(observed(reading, 'offer')[0] ?? { start: 0, end: 0 }, 0);
    const [closed] = observed(reading, 'ask-closed');
    return closed ? { ...creditFor(closed, 700), waits: true } : null;
  },
});
