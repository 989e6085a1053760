import { FAULT_ACTS, type ActId } from '../../base/acts.ts';
import { wholeOf } from '../../situation/scene.ts';
import { heardBeat } from '../heard-beat.ts';
import { chanceRule, creditFor, type Turn } from '../rule.ts';

const FAULTS: ReadonlySet<ActId> = new Set<ActId>(FAULT_ACTS);

/** Milliseconds a customer waits in a chat before the other end feels empty. */
const SWIFT = 60_000;

/** What a message earns that was short but late, permille. */
const LATE = 500;

/**
 * A chat lives from quick, short, friendly messages: one thought each, so that the customer can answer. Row G2.3.
 * A message counts that does something; one that only does harm, or nothing, is not a rhythm.
 */
export const chatRhythm = chanceRule({
  id: 'chat-rhythm',
  dimension: 'clarity',
  sources: ['G2.3'],
  options: { 'longest-zh': 80, 'longest-en': 240 },
  weight: 1,
  cap: 3,
  window: 1,
  wakes: { beats: ['opening', 'vent', 'press', 'probe', 'cue'] },
  opens: ({ turn, file }) =>
    file.scenario.channel === 'chat' && heardBeat(turn, 'opening', 'vent', 'press', 'probe', 'cue')
      ? [`turn-${turn.index}`]
      : [],
  meets: ({ turn }, _chance, options) => {
    const { form, observations } = turn.reading;
    const longest = options[form.lang === 'en' ? 'longest-en' : 'longest-zh'];
    const doesSomething = observations.some(({ act }) => !FAULTS.has(act));
    if (form.chars === 0 || form.chars > longest || !doesSomething) return null;
    return creditFor(wholeOf(turn.reading), isSwift(turn) ? 1000 : LATE);
  },
});

/** In an untimed run every reply is. */
function isSwift({ at, heardAt }: Turn): boolean {
  return at === null || heardAt === null || at - heardAt <= SWIFT;
}
