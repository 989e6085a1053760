import { FAULT_ACTS } from '../../base/acts.ts';
import type { Mention } from '../../base/reading.ts';
import { overlaps } from '../../base/span.ts';
import { observed } from '../../situation/scene.ts';
import { heardBeat } from '../heard-beat.ts';
import { chanceRule, creditFor, type Turn } from '../rule.ts';

/**
 * The customer's own nouns, dates and figures show listening better than any adjective, and raise satisfaction
 * (Packard & Berger 2021, five studies). Rows T4, T16, G1.3. A word thrown back inside a reproach shows nothing.
 */
export const ownWordsEchoed = chanceRule({
  id: 'own-words-echoed',
  dimension: 'sensitivity',
  sources: ['T4', 'T16', 'G1.3'],
  options: {},
  weight: 1,
  cap: 2,
  window: 2,
  wakes: { beats: ['opening', 'vent', 'retell', 'cue'] },
  opens: ({ turn }) => (heardBeat(turn, 'opening', 'vent', 'retell', 'cue') ? [`turn-${turn.index}`] : []),
  meets: ({ turn }) => {
    const said = turn.reading.mentions.filter((mention) => isGivenBack(turn, mention));
    const echo = said.find((mention) => mention.kind === 'echo');
    if (echo) return creditFor(echo, 1000);
    const matter = said.find((mention) => mention.kind === 'need' || mention.kind === 'fact');
    return matter ? { ...creditFor(matter, 800), waits: true } : null;
  },
});

/** Neither part of a reproach, nor asked for as if it had never been said. */
function isGivenBack({ reading, notices }: Turn, mention: Mention): boolean {
  const isReproach = observed(reading, ...FAULT_ACTS).some((fault) => overlaps(fault, mention));
  const asked = notices.get('known-asked');
  return !isReproach && !(asked && overlaps(asked, mention));
}
