import type { StoredRun } from './stored-run.ts';
import { withoutReview } from './without-review.ts';

/** A run that goes on from somewhere before its end: what was said and left unsaid after that end is gone. */
export function reopened({ noteDeclined: _, ...run }: StoredRun): StoredRun {
  return { ...run, attempt: withoutReview(run.attempt) };
}
