import type { Result } from '../../../core/session/result.ts';
import type { StoredRun } from '../runs/stored-run.ts';

/**
 * A run that counts: over, and played from its beginning. Another try from the middle never ranks, and an exam counts
 * once its debrief has asked who it was: until then nothing may tell.
 */
export interface GradedRun extends StoredRun {
  readonly attempt: StoredRun['attempt'] & { readonly result: Result };
}

/** The runs that count, the oldest first. */
export function gradedRuns(runs: readonly StoredRun[]): readonly GradedRun[] {
  return runs.filter(isGraded).sort((a, b) => a.startedAt - b.startedAt);
}

function isGraded(run: StoredRun): run is GradedRun {
  const { result, parent, kind, review } = run.attempt;
  const isHidden = run.coaching === 'exam' && !review?.guess;
  return result !== null && parent === undefined && kind === 'call' && !isHidden;
}

/** Whether two runs had the same case, customer, way of replying and rubric: only then do their points compare. */
export function isSameTask({ attempt: a }: StoredRun, { attempt: b }: StoredRun): boolean {
  const isSameCase = a.scenario === b.scenario && a.persona === b.persona;
  return isSameCase && a.mode === b.mode && a.rubric === b.rubric;
}

/** A call led as it should be: the score reached the mark, and the customer got what was needed. */
export function isHeld({ attempt: { result } }: GradedRun): boolean {
  return result.score.passed && result.needMet;
}
