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

/** The observations of an act. */
export function observed(reading: Reading, ...acts: readonly ActId[]): readonly Observation[] {
  return reading.observations.filter((observation) => acts.includes(observation.act));
}

export function shows(reading: Reading, ...acts: readonly ActId[]): boolean {
  return reading.observations.some((observation) => acts.includes(observation.act));
}

export function mentioned(reading: Reading, kind: MentionKind, id?: string): readonly Mention[] {
  return reading.mentions.filter(
    (mention) => mention.kind === kind && (id === undefined || mention.id === id),
  );
}

/** The whole of a reply, for what shows in it as a whole. */
export function wholeOf(reading: Reading): Span {
  const ends = reading.observations.map((observation) => observation.end);
  return { start: 0, end: Math.max(reading.form.chars, ...ends) };
}
