import { concludeRun } from '../session/conclude.ts';
import type { Run } from '../session/run.ts';
import { startRun, stepRun } from '../session/step.ts';
import type { SessionState } from '../session/state.ts';
import { movesAt } from './moves.ts';
import { LONGEST } from './play-out.ts';

/** Calls kept after each turn. */
export const BEAM = 6;

/** A call in the beam with what it is worth so far. */
interface Kept {
  readonly state: SessionState;
  readonly worth: number;
}

/**
 * The best total that a beam search finds in one call: after each turn the calls that would score most if they ended
 * well now are kept and played on. A lower bound of what is possible, and a fair mark of what mastery reaches.
 */
export function parOf(run: Run): number {
  let beam: readonly Kept[] = [{ state: startRun(run).state, worth: 0 }];
  let best = 0;
  for (let turn = 0; turn < LONGEST && beam.length > 0; turn += 1) {
    const next = beam.flatMap(({ state }) => after(run, state));
    best = Math.max(best, ...next.map(({ state }) => state.result?.score.total ?? 0));
    beam = next
      .filter(({ state }) => state.status === 'running')
      .sort((a, b) => b.worth - a.worth)
      .slice(0, BEAM);
  }
  return best;
}

function after(run: Run, state: SessionState): readonly Kept[] {
  return movesAt(run, state).map(({ input, reading }) => {
    const next = stepRun(run, state, input, reading).state;
    const { score } = next.result ?? concludeRun(run, next, 'settled');
    return { state: next, worth: score.hundredths };
  });
}
