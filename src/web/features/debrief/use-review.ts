import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review } from '../../../core/session/review.ts';
import { keepReview } from '../../lib/runs/keep-review.ts';
import type { StoredRun } from '../../lib/runs/stored-run.ts';
import { UnknownRun } from '../../lib/runs/unknown-run.ts';

export interface KeptReview {
  readonly review: Review;
  /** Whether something said on this page has been kept. */
  readonly isKept: boolean;
  /** Why the last thing could not be kept, in words. */
  readonly problem: string | null;
  readonly onReview: (change: (review: Review) => Review) => void;
}

/** What is said when looking back on a run, kept as it is said. */
export function useReview({ id, attempt }: StoredRun): KeptReview {
  const { t } = useTranslation();
  const [review, setReview] = useState<Review>(attempt.review ?? {});
  const [isKept, setKept] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  // One after the other: two changes at once must not undo each other.
  const last = useRef<Promise<void>>(Promise.resolve());
  const onReview: KeptReview['onReview'] = (change) => {
    setReview(change);
    last.current = last.current
      .then(() => keepReview(id, change))
      .then(
        () => {
          setProblem(null);
          setKept(true);
        },
        (error: unknown) => {
          const reason = error instanceof UnknownRun ? 'unknown-run' : 'other';
          setProblem(t('meant.failed', { why: t(`problem.${reason}.title`) }));
        },
      );
  };
  return { review, isKept, problem, onReview };
}
