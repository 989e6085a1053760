import { hashOf } from '../base/hash.ts';
import type { Lang } from '../base/lang.ts';
import type { Reading } from '../base/reading.ts';
import type { Mode, Pace } from '../scenario/vocabulary.ts';
import type { Input } from '../situation/input.ts';
import type { Objection } from './objection.ts';
import { ENGINE_HASH } from './engine.generated.ts';
import type { Result } from './result.ts';
import type { Review } from './review.ts';
import type { Run } from './run.ts';
import { startRun, stepRun } from './step.ts';
import type { SessionState } from './state.ts';

/** A run as it is kept: everything that is needed to play it again, and what it came to. */
export interface Attempt {
  readonly format: 1;
  readonly id: string;
  readonly kind: 'call' | 'set' | 'drill';
  readonly parent?: { readonly attempt: string; readonly turn: number };
  /** SHA-256 of everything that decides a score: under the same bundle a replay is identical. */
  readonly bundle: string;
  readonly scenario: string;
  readonly persona: string;
  readonly rubric: string;
  readonly lang: Lang;
  readonly mode: Mode;
  readonly host: 'browser' | 'server' | 'cli';
  readonly pace: Pace;
  readonly seed: number;
  readonly inputs: readonly Input[];
  /** One for each input; null where the input was not read. */
  readonly readings: readonly (Reading | null)[];
  /** Null while the call goes on. */
  readonly result: Result | null;
  /**
   * What the trainee says was meant, one a reply at most, in the order of the inputs. Beside the inputs, not among
   * them: it moves no score and no customer, and can still be said when the call is over. Absent where nothing was.
   */
  readonly objections?: readonly Objection[];
  /** What the trainee makes of the call when looking back; beside the inputs, too. Absent where nothing was said. */
  readonly review?: Review;
}

/** A house may call a customer otherwise: that decides nothing. */
function withoutName({ name: _, ...persona }: Run['player']['persona']) {
  return persona;
}

/** The bundle of a run. `model`: the hash of the text model that reads its language. */
export function bundleOf(run: Run, model: string): string {
  return hashOf({
    engine: ENGINE_HASH,
    model,
    scenario: run.file.source,
    persona: withoutName(run.player.persona),
    rubric: run.rubric,
    rules: run.rules.map((rule) => rule.id),
  });
}

/**
 * Plays inputs from the start. With `readings` the words are not read again. After the end a note is taken, and
 * everything else is ignored.
 */
export function playInputs(
  run: Run,
  inputs: readonly Input[],
  readings?: readonly (Reading | null)[],
): SessionState {
  let { state } = startRun(run);
  for (const [index, input] of inputs.entries()) {
    if (state.status === 'ended' && input.type !== 'note') continue;
    state = stepRun(run, state, input, readings?.[index] ?? undefined).state;
  }
  return state;
}

/** The Reading of each input, as an attempt stores them. */
export function readingsOf(inputs: readonly Input[], state: SessionState): (Reading | null)[] {
  const left = [...state.turns];
  return inputs.map((input) => {
    if (state.note?.input === input) return state.note.reading;
    const sample = state.samples.find((one) => one.input === input);
    if (sample) return sample.reading;
    while (left[0] && left[0].input !== input && left[0].input.type === 'silence') left.shift();
    if (left[0]?.input !== input) return null;
    const turn = left.shift();
    return turn?.form ?? turn?.reading ?? null;
  });
}

export type Verification =
  | { readonly status: 'verified' }
  | { readonly status: 'other-bundle'; readonly expected: string; readonly found: string }
  | { readonly status: 'false'; readonly reason: 'readings-differ' | 'result-differs' };

/** Whether an attempt is what its inputs give under this bundle. */
export function verifyAttempt(run: Run, model: string, attempt: Attempt): Verification {
  const bundle = bundleOf(run, model);
  if (bundle !== attempt.bundle) return { status: 'other-bundle', expected: bundle, found: attempt.bundle };
  const state = playInputs(run, attempt.inputs);
  if (hashOf(readingsOf(attempt.inputs, state)) !== hashOf(attempt.readings))
    return { status: 'false', reason: 'readings-differ' };
  return hashOf(state.result) === hashOf(attempt.result)
    ? { status: 'verified' }
    : { status: 'false', reason: 'result-differs' };
}

/** The inputs that lead up to a turn, so that it can be played anew from there. */
export function inputsBefore(inputs: readonly Input[], state: SessionState, turn: number): readonly Input[] {
  const record = state.turns[turn - 1];
  const index = record ? inputs.indexOf(record.input) : -1;
  return index < 0 ? inputs : inputs.slice(0, index);
}
