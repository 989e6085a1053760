import { inputsBefore } from '../../../core/session/attempt.ts';
import { objectionsWithin } from '../../../core/session/objection.ts';
import type { SessionState } from '../../../core/session/state.ts';
import { attemptWith, objectionsOf } from '../runs/attempt-with.ts';
import { reopened } from '../runs/reopened.ts';
import type { StoredRun } from '../runs/stored-run.ts';
import { newId } from './new-id.ts';

/** The same call up to a turn, to be played anew from there. */
export function forkRun(parent: StoredRun, state: SessionState, turn: number): StoredRun {
  const inputs = inputsBefore(parent.attempt.inputs, state, turn);
  const id = newId();
  const now = Date.now();
  const bare = reopened(parent);
  return {
    ...bare,
    id,
    attempt: attemptWith(
      {
        ...bare.attempt,
        id,
        parent: { attempt: parent.id, turn },
        inputs,
        readings: parent.attempt.readings.slice(0, inputs.length),
        result: null,
      },
      objectionsWithin(objectionsOf(parent.attempt), inputs.length),
    ),
    // What has been seen in the debrief is hidden no more.
    coaching: 'coached',
    retries: 0,
    startedAt: now,
    changedAt: now,
    tensions: parent.tensions.slice(0, turn),
  };
}
