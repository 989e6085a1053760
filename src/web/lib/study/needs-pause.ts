import type { StoredRun } from '../runs/stored-run.ts';

/** Hard runs in a row after which a pause is proposed (coverage row T24). */
const IN_A_ROW = 3;

/** Milliseconds after which one has had a pause already. */
const RESTED = 2 * 60 * 60 * 1000;

/** Below this score a call was a hard one, however it ended. */
const HARD = 40;

/** Whether the last three runs, tries from the middle included, were all hard ones and no pause was had since. */
export function needsPause(runs: readonly StoredRun[], now: number): boolean {
  const over = runs
    .filter(({ attempt }) => attempt.result !== null)
    .sort((a, b) => b.changedAt - a.changedAt)
    .slice(0, IN_A_ROW);
  const last = over[0];
  return (
    over.length === IN_A_ROW && last !== undefined && now - last.changedAt < RESTED && over.every(isHard)
  );
}

function isHard({ attempt: { result } }: StoredRun): boolean {
  if (!result) return false;
  const { score, ending } = result;
  return score.total < HARD || ending.class === 'lost' || ending.class === 'hung-up';
}
