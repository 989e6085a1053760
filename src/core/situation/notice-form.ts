import { FAULT_ACTS, type ActId } from '../base/acts.ts';
import type { MentionKind } from '../base/reading.ts';
import type { Span } from '../base/span.ts';
import type { Notice } from '../scenario/vocabulary.ts';
import type { CaseState } from './case-state.ts';
import { observed, shows, unnoticed, wholeOf, type Noticed, type Scene } from './scene.ts';

/** Apologies that one harm carries; a further one rings hollow (Singh & Marinova 2018). */
const APOLOGIES_CARRIED = 2;

/** From this likeness on (permille of shared shingles) a reply is a repetition. */
const SAME = 700;
const SHORTEST_REPEATED = 6;

const FAULTS: ReadonlySet<ActId> = new Set<ActId>(FAULT_ACTS);

const KIND_WORDS: ReadonlySet<ActId> = new Set<ActId>([
  'encourage',
  'reassure',
  'apologise',
  'thank',
  'praise',
  'greet',
  'close',
]);

/** What may be spoken of without a word on the case. */
const EMPTY_TALK: ReadonlySet<MentionKind> = new Set<MentionKind>(['name', 'feeling', 'forbidden']);

/** One apology more than the harm calls for. The apology of a closing is courtesy and free. */
export function noticeApology(scene: Scene, state: CaseState): Noticed {
  const apology = observed(scene.reading, 'apologise')[0];
  if (!apology || shows(scene.reading, 'close')) return unnoticed(state);
  const apologies = state.apologies + 1;
  const worn: [Notice, Span][] = apologies > APOLOGIES_CARRIED ? [['apology-worn', apology]] : [];
  return { notices: worn, after: { ...state, apologies } };
}

/** Whether there was anything to answer, and whether it was more than kind words. */
export function noticeForm(scene: Scene, state: CaseState): Noticed {
  const { reading } = scene;
  const whole = wholeOf(reading);
  const notices: [Notice, Span][] = [];
  const { level } = reading.coherence;
  if (level === 'empty') {
    if (!scene.escalated) notices.push(['empty', whole]);
  } else if (level !== 'fine') notices.push(['incoherent', whole]);
  const insult = observed(reading, 'rude').find((observation) => observation.attributes.severe === true);
  if (insult) notices.push(['insulted', insult]);
  if (isVague(scene)) notices.push(['vague', whole]);
  const repeats =
    reading.form.chars >= SHORTEST_REPEATED &&
    state.fingerprints.some((earlier) => likeness(earlier, reading.fingerprint) >= SAME);
  if (repeats) notices.push(['repeated', whole]);
  const fingerprints =
    reading.fingerprint.length > 0 ? [...state.fingerprints, reading.fingerprint] : state.fingerprints;
  return { notices, after: { ...state, fingerprints } };
}

/** Harm done beside kind words does not fill them: faults are left out of account. */
function isVague({ reading }: Scene): boolean {
  const { mentions } = reading;
  const observations = reading.observations.filter(({ act }) => !FAULTS.has(act));
  if (observations.length === 0) return false;
  const kindOnly = observations.every(
    (observation) =>
      KIND_WORDS.has(observation.act) &&
      !(observation.act === 'apologise' && observation.attributes.formulaic !== true),
  );
  return kindOnly && !mentions.some((mention) => !EMPTY_TALK.has(mention.kind));
}

/** Shared shingles over all shingles, permille (Jaccard). Both sorted and distinct. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let shared = 0;
  let j = 0;
  for (const shingle of a) {
    while (j < b.length && (b[j] ?? 0) < shingle) j += 1;
    if (b[j] === shingle) shared += 1;
  }
  return Math.floor((shared * 1000) / (a.length + b.length - shared));
}
