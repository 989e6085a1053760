import type { CaseFile } from '../../situation/case-file.ts';
import { chanceRule, creditFor, type Credit, type Turn } from '../rule.ts';

/**
 * A customer who speaks of the years together, or worries about the years to come, is asking whether they count.
 * Rows L6.1, T20, T22.
 */
export const loyaltyValued = chanceRule({
  id: 'loyalty-valued',
  dimension: 'sensitivity',
  sources: ['L6.1', 'T20', 'T22'],
  options: {},
  weight: 2,
  cap: 2,
  window: 2,
  mandatory: loyaltiesOf,
  wakes: { raises: ['cue'] },
  opens: ({ turn, file }) => {
    const loyalties = loyaltiesOf(file);
    return turn.heard.flatMap(({ cue }) => (cue !== undefined && loyalties.includes(cue) ? [cue] : []));
  },
  meets: ({ turn }) => valuedIn(turn),
  atEnd: ({ turns }) => turns.map(valuedIn).find((credit) => credit !== null) ?? null,
});

function loyaltiesOf(file: CaseFile): readonly string[] {
  return file.scenario.cues.filter((cue) => cue.kind === 'loyalty').map((cue) => cue.id);
}

function valuedIn({ notices, index }: Turn): Credit | null {
  const valued = notices.get('loyalty-valued');
  return valued ? { ...creditFor(valued, 1000), turn: index } : null;
}
