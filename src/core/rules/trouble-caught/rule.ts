import type { CaseFile } from '../../situation/case-file.ts';
import { chanceRule, creditFor } from '../rule.ts';

/**
 * What the customer lets slip of an own trouble is caught at once, with empathy and a step that eases it.
 * Row L3.3. The moment passes with the next sentence, so there is one reply for it.
 */
export const troubleCaught = chanceRule({
  id: 'trouble-caught',
  dimension: 'sensitivity',
  sources: ['L3.3', 'T20'],
  options: {},
  weight: 3,
  cap: 3,
  window: 1,
  mandatory: troublesOf,
  wakes: { raises: ['cue'] },
  opens: ({ turn, file }) => {
    const troubles = troublesOf(file);
    return turn.heard.flatMap(({ cue }) => (cue !== undefined && troubles.includes(cue) ? [cue] : []));
  },
  meets: ({ turn: { notices } }) => {
    const caught = notices.get('trouble-caught');
    return caught ? creditFor(caught, notices.has('next-step') ? 1000 : 600) : null;
  },
});

function troublesOf(file: CaseFile): readonly string[] {
  return file.scenario.cues.filter((cue) => cue.kind === 'own-trouble').map((cue) => cue.id);
}
