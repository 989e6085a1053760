import { DIMENSIONS } from '../../../core/scenario/vocabulary.ts';
import { isHeld, isSameTask, type GradedRun } from './graded-run.ts';

/** Marks of mastery and of progress; none is for how much one has practised (coverage row E2.2). */
export const BADGES = [
  'calmed',
  'clean',
  'comeback',
  'mended',
  'kept',
  'own-words',
  'good-ear',
  'second-look',
] as const;
export type Badge = (typeof BADGES)[number];

/** Tension at which a call begins in a storm, and at which it ends in calm. */
const STORM = 70;
const CALM = 30;

/** Shares of a side's chances: a weak one, and a steady one. */
const WEAK = 40;
const STEADY = 85;

/** Milliseconds after which what was learned has been kept: a week. */
const KEPT = 7 * 24 * 60 * 60 * 1000;

/** Whether a run earns a badge, given the runs before it. */
const EARNS: Readonly<Record<Badge, (run: GradedRun, before: readonly GradedRun[]) => boolean>> = {
  calmed: ({ tensions }) => (tensions[0] ?? 0) >= STORM && (tensions.at(-1) ?? 100) <= CALM,
  clean: (run) => isHeld(run) && run.attempt.result.score.findings.every(({ kind }) => kind !== 'violated'),
  comeback: (run, before) => isHeld(run) && lastLike(run, before) !== undefined && !hasHeld(run, before),
  mended: (run, before) =>
    DIMENSIONS.some((dimension) => {
      const share = (one: GradedRun | undefined) => one?.attempt.result.score.dimensions[dimension] ?? null;
      const then = before.filter((one) => one.attempt.mode === run.attempt.mode).map(share);
      return (share(run) ?? 0) >= STEADY && then.some((some) => some !== null && some < WEAK);
    }),
  kept: (run, before) =>
    isHeld(run) &&
    before.some((one) => isHeld(one) && isSameTask(one, run) && run.startedAt - one.startedAt >= KEPT),
  'own-words': (run) => run.attempt.mode === 'free' && isHeld(run),
  'good-ear': ({ attempt }) => attempt.review?.guess?.persona === attempt.persona,
  'second-look': (run, before) => {
    const last = lastLike(run, before);
    const better = run.attempt.result.score.total - (last?.attempt.result.score.total ?? 100);
    return better > 0 && (last?.attempt.review?.notes?.length ?? 0) > 0;
  },
};

/** The badges earned, each with the first run that earned it. */
export function earnedBadges(graded: readonly GradedRun[]): ReadonlyMap<Badge, GradedRun> {
  const earned = new Map<Badge, GradedRun>();
  for (const badge of BADGES) {
    const run = graded.find((one, index) => EARNS[badge](one, graded.slice(0, index)));
    if (run) earned.set(badge, run);
  }
  return earned;
}

function lastLike(run: GradedRun, before: readonly GradedRun[]): GradedRun | undefined {
  return before.findLast((one) => isSameTask(one, run));
}

function hasHeld(run: GradedRun, before: readonly GradedRun[]): boolean {
  return before.some((one) => isSameTask(one, run) && isHeld(one));
}
