import { mentioned } from '../../situation/scene.ts';
import { certaintyAt } from '../certainty-at.ts';
import { faultRule, type Turn } from '../rule.ts';

/**
 * What stands on the customer card belongs to the customer and not into a public thread: neither told there nor asked
 * for there. Row G2.4; evidence.md: giving data before the identity check is fatal in the trade. Once the talk has
 * been taken to a private channel, in this reply or before, it may be spoken of.
 */
export const privacyKept = faultRule({
  id: 'privacy-kept',
  dimension: 'sensitivity',
  sources: ['G2.4'],
  options: {},
  deduct: 800,
  cap: 2400,
  check: ({ turn, past, file }) => {
    if (file.scenario.channel !== 'social' || [...past, turn].some(isPrivate)) return [];
    const personal = new Set(file.scenario.facts.filter(({ known }) => known).map(({ id }) => id));
    const told = mentioned(turn.reading, 'fact').find(({ id }) => id !== undefined && personal.has(id));
    if (!told) return [];
    const { start, end } = told;
    return [{ start, end, permille: 1000, certainty: certaintyAt(turn.reading, told) }];
  },
});

function isPrivate({ reading }: Turn): boolean {
  return mentioned(reading, 'policy', 'private-channel').some(({ polarity }) => polarity === 'affirmed');
}
