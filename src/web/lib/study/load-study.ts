import type { Catalogue } from '../../../contract/content.ts';
import { contentUrls } from '../content/content-urls.ts';
import { fetchContent } from '../content/fetch-content.ts';
import { runStore } from '../runs/run-store.ts';
import type { StoredRun } from '../runs/stored-run.ts';
import { gradedRuns, type GradedRun } from './graded-run.ts';
import { needsPause } from './needs-pause.ts';
import type { Due } from './schedule.ts';
import { trainingFor, type Training } from './training-for.ts';
import { weakestSide, type WeakSide } from './weakest-side.ts';

/** Where somebody stands, and what would help most next. */
export interface Study {
  readonly graded: readonly GradedRun[];
  readonly weak: WeakSide | null;
  /** What trains the weakest side. */
  readonly training: Training | null;
  readonly due: readonly Due[];
  readonly isPause: boolean;
  readonly catalogue: Catalogue;
  /** When it was looked at: milliseconds since 1970. */
  readonly now: number;
}

/** Looks at all runs of this browser. Rejects with a ContentError where the list of cases is out of reach. */
export async function loadStudy(): Promise<Study> {
  const [runs, catalogue, { schedule }] = await Promise.all([
    runStore.list(),
    fetchContent<Catalogue>(contentUrls.catalogue()),
    import('./schedule.ts'),
  ]);
  return studyOf(runs, catalogue, schedule, Date.now());
}

/** `now`: milliseconds since 1970. */
export function studyOf(
  runs: readonly StoredRun[],
  catalogue: Catalogue,
  schedule: (graded: readonly GradedRun[]) => readonly Due[],
  now: number,
): Study {
  const graded = gradedRuns(runs);
  const weak = weakestSide(graded);
  return {
    graded,
    weak,
    training: weak && trainingFor(weak.dimension, catalogue, graded),
    due: schedule(graded),
    isPause: needsPause(runs, now),
    catalogue,
    now,
  };
}
