import { DIMENSIONS, type Dimension } from '../../../core/scenario/vocabulary.ts';
import type { GradedRun } from './graded-run.ts';

/** Runs looked back on: enough to be no accident, few enough to be today's. */
const LOOKED_BACK = 5;

/** From this share on a side needs no training of its own. */
const STEADY = 85;

export interface WeakSide {
  readonly dimension: Dimension;
  /** Mean share of its chances that were taken, 0 to 100. */
  readonly share: number;
  /** Runs it came up in. */
  readonly runs: number;
}

/**
 * The side that went worst over the last runs of the way of replying that was used last; null where nothing has been
 * practised yet, or all is steady. Of equally weak ones the first in the order of the debrief.
 */
export function weakestSide(graded: readonly GradedRun[]): WeakSide | null {
  const mode = graded.at(-1)?.attempt.mode;
  const last = graded.filter(({ attempt }) => attempt.mode === mode).slice(-LOOKED_BACK);
  const sides = DIMENSIONS.flatMap((dimension) => sideOf(dimension, last) ?? []);
  const weak = sides.filter(({ share }) => share < STEADY);
  return weak.reduce<WeakSide | null>((most, one) => (most && most.share <= one.share ? most : one), null);
}

function sideOf(dimension: Dimension, runs: readonly GradedRun[]): WeakSide | null {
  const shares = runs.flatMap(({ attempt }) => attempt.result.score.dimensions[dimension] ?? []);
  if (shares.length === 0) return null;
  const sum = shares.reduce((all, share) => all + share, 0);
  return { dimension, share: Math.floor(sum / shares.length), runs: shares.length };
}
