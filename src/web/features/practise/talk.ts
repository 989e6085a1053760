import { inputsBefore, playInputs, readingsOf } from '../../../core/session/attempt.ts';
import { objectionsWithin, withObjection, type Objection } from '../../../core/session/objection.ts';
import type { SessionState, TurnRecord } from '../../../core/session/state.ts';
import { stepRun } from '../../../core/session/step.ts';
import type { Input } from '../../../core/situation/input.ts';
import type { LoadedCall } from '../../lib/run/load-call.ts';
import { tensionsOf } from '../../lib/run/tensions-of.ts';
import { attemptWith, objectionsOf } from '../../lib/runs/attempt-with.ts';
import { reopened } from '../../lib/runs/reopened.ts';
import type { StoredRun } from '../../lib/runs/stored-run.ts';

/** A call while it is played: the run as it was kept, and how it stands. Plain data but for the run itself. */
export interface Talk {
  readonly stored: StoredRun;
  readonly loaded: LoadedCall;
  readonly state: SessionState;
  readonly inputs: readonly Input[];
  readonly objections: readonly Objection[];
  /** The page's clock, in milliseconds, at which the run began. */
  readonly zero: number;
  readonly retries: number;
  /** The turn that was taken back last, to hold against its new version. */
  readonly takenBack: TurnRecord | null;
}

/** Takes up a kept run where it stands. `now`: the page's clock. */
export function openTalk(stored: StoredRun, loaded: LoadedCall, now: number): Talk {
  const { inputs, readings } = stored.attempt;
  const state = playInputs(loaded.run, inputs, readings);
  return {
    stored,
    loaded,
    state,
    inputs,
    objections: objectionsOf(stored.attempt),
    zero: now - state.now,
    retries: stored.retries,
    takenBack: null,
  };
}

/** What the trainee does, stamped with the time where the call is timed. */
export function act(talk: Talk, input: Input, now: number): Talk {
  const at = Math.max(talk.state.now, Math.floor(now - talk.zero));
  const stamped = talk.loaded.run.pace === 'untimed' ? input : { ...input, at };
  const { state, events } = stepRun(talk.loaded.run, talk.state, stamped);
  if (events.some((event) => event.type === 'refused')) return talk;
  const isPast = talk.takenBack !== null && state.turns.length > talk.takenBack.index;
  return { ...talk, state, inputs: [...talk.inputs, stamped], takenBack: isPast ? null : talk.takenBack };
}

/** The call as it stood before a turn. */
export function takeBack(talk: Talk, turn: number, now: number): Talk {
  const inputs = inputsBefore(talk.inputs, talk.state, turn);
  const readings = readingsOf(talk.inputs, talk.state).slice(0, inputs.length);
  const state = playInputs(talk.loaded.run, inputs, readings);
  const takenBack = talk.state.turns[turn - 1] ?? null;
  const objections = objectionsWithin(talk.objections, inputs.length);
  const stored = reopened(talk.stored);
  const retries = talk.retries + 1;
  return { ...talk, stored, state, inputs, objections, zero: now - state.now, retries, takenBack };
}

/** What the trainee says was meant. The call itself goes on untouched. */
export function object(talk: Talk, objection: Objection): Talk {
  return { ...talk, objections: withObjection(talk.objections, objection) };
}

/** The clock begins when the call is picked up. */
export function pickUp(talk: Talk, now: number): Talk {
  return { ...talk, zero: now };
}

/** The run as it is to be kept. `now`: milliseconds since 1970. */
export function toStored(talk: Talk, now: number): StoredRun {
  const { stored, loaded, state, inputs, objections, retries } = talk;
  return {
    ...stored,
    attempt: attemptWith(
      {
        ...stored.attempt,
        bundle: loaded.bundle,
        inputs,
        readings: readingsOf(inputs, state),
        result: state.result,
      },
      objections,
    ),
    retries,
    changedAt: now,
    tensions: tensionsOf(state),
  };
}
