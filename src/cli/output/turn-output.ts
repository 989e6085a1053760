import type { PlayTurn } from '../../contract/cli-output.ts';
import type { Customer } from '../../core/persona/customer.ts';
import { choicesFor } from '../../core/session/choices.ts';
import type { Run } from '../../core/session/run.ts';
import type { SessionState, TurnRecord } from '../../core/session/state.ts';
import type { Utterance } from '../../core/situation/case-state.ts';
import { findingOutput } from './finding-output.ts';
import { readingOutput } from './reading-output.ts';

/** The call as it is picked up: turn 0. */
export function openingOutput(run: Run, state: SessionState): PlayTurn {
  const said = customerOutput(state.opening, state.customer);
  return { turn: 0, ...said, reading: null, notices: [], findings: [], ...choicesOutput(run, state) };
}

/** A played turn. `state`: the session after it. */
export function turnOutput(run: Run, state: SessionState, record: TurnRecord): PlayTurn {
  return {
    turn: record.index,
    ...customerOutput(record.answer, record.customerAfter),
    reading: readingOutput(record.reading),
    notices: record.notices.map(([notice]) => notice),
    findings: record.findings.map(findingOutput),
    ...choicesOutput(run, state),
  };
}

function customerOutput(
  said: readonly Utterance[],
  customer: Customer,
): Pick<PlayTurn, 'customer' | 'state' | 'mood' | 'context'> {
  const { state, mood, context } = customer;
  return { customer: said.map(({ beat, text }) => ({ beat, text })), state, mood, context };
}

function choicesOutput(run: Run, state: SessionState): Pick<PlayTurn, 'choices'> {
  if (run.mode !== 'guided' || state.status === 'ended') return {};
  return { choices: choicesFor(run, state).map(({ id, say }) => ({ id, text: say[run.lang] })) };
}
