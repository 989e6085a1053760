import type { Reading } from '../base/reading.ts';
import type { Run } from '../session/run.ts';
import { startRun, stepRun } from '../session/step.ts';
import type { SessionState } from '../session/state.ts';
import type { Input } from '../situation/input.ts';

/** What is done next: an input, with the Reading to take its words for; without one they are read. */
export interface Move {
  readonly input: Input;
  readonly reading?: Reading;
}

/** Replies after which a call is given up: no customer bears with more. */
export const LONGEST = 30;

/** Plays a call to its end. `next`: what is done at each moment; null hangs up, and so does playing on for ever. */
export function playOut(run: Run, next: (state: SessionState) => Move | null): SessionState {
  let { state } = startRun(run);
  for (let i = 0; i < LONGEST && state.status === 'running'; i += 1) {
    const move = next(state);
    if (!move) break;
    state = stepRun(run, state, move.input, move.reading).state;
  }
  return state.status === 'running' ? stepRun(run, state, { type: 'hang-up' }).state : state;
}
