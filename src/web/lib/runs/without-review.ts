import type { Attempt } from '../../../core/session/attempt.ts';

/** The attempt as nobody has looked back on it yet: what was said of another end is not said of this one. */
export function withoutReview({ review: _, ...attempt }: Attempt): Attempt {
  return attempt;
}
