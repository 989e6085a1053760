import type { Mention, MentionKind, Reading } from '../base/reading.ts';
import type { CaseState } from './case-state.ts';
import { unnoticed, wholeOf, type Noticed, type Scene } from './scene.ts';

/** From this share of a reply's own shingles on (permille) that stand in a sample the reply is a copy of it. */
const COPIED = 600;

/** What makes words belong to a case: its facts and what can be done about them. */
const FACTS: ReadonlySet<MentionKind> = new Set<MentionKind>([
  'fact',
  'need',
  'option',
  'demand',
  'policy',
  'threat',
  'money',
  'time',
]);

/** A shown sample said after without anything of the case that was not in the sample already. */
export function noticeSample({ reading, samples = [] }: Scene, state: CaseState): Noticed {
  if (samples.length === 0) return unnoticed(state);
  const isCopy = samples.some((sample) => isCopyOf(sample, reading) && addsNothing(sample, reading));
  return { notices: isCopy ? [['sample-copied', wholeOf(reading)]] : [], after: state };
}

function isCopyOf(sample: Reading, { fingerprint }: Reading): boolean {
  const shown = new Set(sample.fingerprint);
  const copied = fingerprint.filter((shingle) => shown.has(shingle)).length;
  return fingerprint.length > 0 && copied * 1000 >= COPIED * fingerprint.length;
}

function addsNothing(sample: Reading, reading: Reading): boolean {
  const inSample = new Set(sample.mentions.map(nameOf));
  return reading.mentions.every((mention) => !FACTS.has(mention.kind) || inSample.has(nameOf(mention)));
}

function nameOf({ kind, id, value }: Mention): string {
  return `${kind}/${id ?? ''}/${value ?? ''}`;
}
