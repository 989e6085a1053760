import type { Localised } from '../base/lang.ts';
import { present } from '../base/invariant.ts';
import type { Walk } from '../scenario/schema/walk-schema.ts';
import type { Input } from '../situation/input.ts';
import type { Run } from '../session/run.ts';
import { startRun, stepRun } from '../session/step.ts';
import type { SessionState } from '../session/state.ts';
import { injectedReading } from './injected-reading.ts';
import { compareResult, compareTurn } from './walk-expectations.ts';

/** Where a walk came out other than it says. `turn`: index into its turns; null for the outcome. */
export interface Mismatch {
  readonly turn: number | null;
  /** The key of `expect` that is not fulfilled; null where the turn could not be played. */
  readonly key: string | null;
  readonly message: Localised;
}

/** Plays a walk through the session and compares. A walk that ends before the call does hangs up. */
export function runWalk(
  run: Run,
  walk: Walk,
): { readonly state: SessionState; readonly mismatches: readonly Mismatch[] } {
  let { state } = startRun(run);
  const mismatches: Mismatch[] = [];
  for (const [index, turn] of walk.turns.entries()) {
    const played = state.turns.length;
    const step = stepRun(
      run,
      state,
      inputOf(turn),
      turn.reading && injectedReading(turn.reading, turn.say ?? '', walk.lang),
    );
    const refused = step.events.find((event) => event.type === 'refused');
    if (refused) {
      mismatches.push({ turn: index, key: null, message: refusal(refused.reason) });
      break;
    }
    state = step.state;
    const record = state.turns.length > played ? state.turns.at(-1) : undefined;
    for (const difference of compareTurn(turn.expect ?? {}, record))
      mismatches.push({ turn: index, ...difference });
  }
  if (state.status === 'running') state = stepRun(run, state, { type: 'hang-up' }).state;
  const result = present(state.result, 'a call that was hung up has a result');
  for (const difference of compareResult(walk.expect, result)) mismatches.push({ turn: null, ...difference });
  return { state, mismatches };
}

function inputOf({ say, choose, input }: Walk['turns'][number]): Input {
  if (choose !== undefined) return { type: 'choice', id: choose };
  if (input === 'escalate') return { type: 'escalate', form: {} };
  return input === undefined ? { type: 'reply', text: say ?? '' } : { type: input };
}

function refusal(reason: string): Localised {
  if (reason === 'ended') return { zh: '通话在这之前已经结束。', en: 'The call was over before this turn.' };
  if (reason === 'unknown-choice')
    return { zh: '案例里没有这个可选的回复。', en: 'The case has no such choice.' };
  return { zh: `这一步走不通（${reason}）。`, en: `This turn cannot be played (${reason}).` };
}
