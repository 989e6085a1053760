import { isReviewed, type Review } from '../../../core/session/review.ts';
import { runStore } from './run-store.ts';
import { UnknownRun } from './unknown-run.ts';
import { withoutReview } from './without-review.ts';

/** Changes what is said of a run that is over, as it is kept now. Gives the review. Rejects with UnknownRun. */
export async function keepReview(run: string, change: (review: Review) => Review): Promise<Review> {
  const stored = await runStore.get(run);
  if (!stored) throw new UnknownRun(run);
  const review = change(stored.attempt.review ?? {});
  const bare = withoutReview(stored.attempt);
  // The run itself is as it was, so it keeps its place among the runs.
  await runStore.put({ ...stored, attempt: isReviewed(review) ? { ...bare, review } : bare });
  return review;
}
