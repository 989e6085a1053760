import type { ActId } from '../base/acts.ts';
import type { Mention, MentionKind, Observation, Reading } from '../base/reading.ts';
import type { Span } from '../base/span.ts';
import type { Notice } from '../scenario/vocabulary.ts';
import type { CaseFile } from './case-file.ts';
import type { CaseState } from './case-state.ts';

/** What a noticer works with: the reply, the case, and how it stood before the reply. */
export interface Scene {
  readonly file: CaseFile;
  readonly before: CaseState;
  readonly reading: Reading;
  /** Replies given, this one counted. */
  readonly turn: number;
  /** Whether the trainee escalated by the form instead of in words. */
  readonly escalated: boolean;
  /** Samples shown to the trainee so far, where the reply was written; none where it was picked. */
  readonly samples?: readonly Reading[];
}

/** A part of an interpretation: what one noticer saw. */
export interface Noticed {
  readonly notices: readonly (readonly [Notice, Span])[];
  readonly after: CaseState;
}

/** Nothing noticed, the case as it was. */
export function unnoticed(after: CaseState): Noticed {
  return { notices: NO_NOTICES, after };
}

const NO_NOTICES: Noticed['notices'] = [];

/** The observations of an act. */
export function observed(reading: Reading, ...acts: readonly ActId[]): readonly Observation[] {
  let found: Observation[] | undefined;
  for (const observation of reading.observations)
    if (acts.includes(observation.act)) (found ??= []).push(observation);
  return found ?? NOT_SHOWN;
}

/** Asked dozens of times a turn, and mostly for what is not there. */
const NOT_SHOWN: readonly Observation[] = [];

export function shows(reading: Reading, ...acts: readonly ActId[]): boolean {
  for (const { act } of reading.observations) if (acts.includes(act)) return true;
  return false;
}

export function mentioned(reading: Reading, kind: MentionKind, id?: string): readonly Mention[] {
  if (reading.mentions.length === 0) return NOT_MENTIONED;
  return reading.mentions.filter(
    (mention) => mention.kind === kind && (id === undefined || mention.id === id),
  );
}

const NOT_MENTIONED: readonly Mention[] = [];

/** The whole of a reply, for what shows in it as a whole. */
export function wholeOf(reading: Reading): Span {
  let { chars: end } = reading.form;
  for (const observation of reading.observations) end = Math.max(end, observation.end);
  return { start: 0, end };
}
