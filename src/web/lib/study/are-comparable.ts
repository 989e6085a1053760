import type { StoredRun } from '../runs/stored-run.ts';

/** More lines than this cannot be told apart. */
export const MOST_COMPARED = 4;

/**
 * Whether runs can be held against each other: two to four that are over, of one case and scored by one rubric. Picked
 * and written replies are never compared with one another.
 */
export function areComparable(runs: readonly StoredRun[]): boolean {
  return runs.length > 1 && runs.every((run, index) => canJoin(runs.slice(0, index), run));
}

/** Whether a run can be chosen besides those chosen already. */
export function canJoin(chosen: readonly StoredRun[], { id, attempt }: StoredRun): boolean {
  if (attempt.result === null || chosen.length >= MOST_COMPARED) return false;
  return chosen.every(
    (one) =>
      one.id !== id &&
      one.attempt.scenario === attempt.scenario &&
      one.attempt.mode === attempt.mode &&
      one.attempt.rubric === attempt.rubric,
  );
}
