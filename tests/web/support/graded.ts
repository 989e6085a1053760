import {
  DIMENSIONS,
  type Dimension,
  type EndingClass,
  type Mode,
} from '../../../src/core/scenario/vocabulary.ts';
import type { Review } from '../../../src/core/session/review.ts';
import { act, toStored } from '../../../src/web/features/practise/talk.ts';
import type { GradedRun } from '../../../src/web/lib/study/graded-run.ts';
import { flagshipTalk } from './talk.ts';

export const DAY = 24 * 60 * 60 * 1000;

interface Kept {
  readonly persona?: string;
  readonly scenario?: string;
  readonly mode?: Mode;
  readonly coaching?: 'coached' | 'exam';
  readonly total?: number;
  readonly passed?: boolean;
  readonly needMet?: boolean;
  readonly ending?: EndingClass;
  /** Milliseconds since 1970. */
  readonly at?: number;
  readonly tensions?: readonly number[];
  readonly sides?: Partial<Record<Dimension, number>>;
  readonly review?: Review;
  readonly isFork?: boolean;
}

let count = 0;

/** A run that was kept and came to what is given; all else is of a real one. Held, unless it says otherwise. */
export async function gradedRun(kept: Kept = {}): Promise<GradedRun> {
  const {
    total = 80,
    passed = total >= 60,
    needMet = passed,
    ending = passed ? 'resolved' : 'partial',
  } = kept;
  const { at = 0, tensions = [80, 40], sides = {}, mode = 'guided', coaching = 'coached' } = kept;
  const { scenario = 'gate-without-id', persona = 'angry', review, isFork = false } = kept;
  const stored = toStored(act(await flagshipTalk({ mode, coaching }), { type: 'hang-up' }, 0), at);
  const { result } = stored.attempt;
  if (!result) throw new Error('the call has ended');
  count += 1;
  const shares = DIMENSIONS.map((dimension) => [dimension, sides[dimension] ?? null] as const);
  const dimensions = { ...result.score.dimensions, ...Object.fromEntries(shares) };
  const score = { ...result.score, total, passed, dimensions };
  return {
    ...stored,
    id: `run-${String(count)}`,
    startedAt: at,
    changedAt: at,
    tensions,
    attempt: {
      ...stored.attempt,
      scenario,
      persona,
      ...(isFork && { parent: { attempt: 'other', turn: 2 } }),
      ...(review && { review }),
      result: { ...result, score, needMet, ending: { ...result.ending, class: ending } },
    },
  };
}
