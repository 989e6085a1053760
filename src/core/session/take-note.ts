import type { Reading } from '../base/reading.ts';
import { concludeRun } from './conclude.ts';
import type { Run } from './run.ts';
import type { Refusal, NoteRecord, SessionState, Step } from './state.ts';

/**
 * The note after the call (coverage row E3.6): read like a reply, once, and the books are closed anew with it.
 * Only where words are read: in guided mode replies are picked.
 */
export function takeNote(
  run: Run,
  state: SessionState,
  input: NoteRecord['input'],
  given: Reading | undefined,
): Step {
  if (state.note) return refused(state, 'noted');
  if (run.mode === 'guided') return refused(state, 'not-in-mode');
  if (input.at !== undefined && input.at < state.now) return refused(state, 'back-in-time');
  const { channel } = run.file.scenario;
  const reading = given ?? run.read({ text: input.text, prev: '', channel });
  const noted: SessionState = { ...state, note: { input, reading } };
  const result = concludeRun(run, noted, state.customer.final ?? 'gone');
  return {
    state: { ...noted, result },
    events: [
      { type: 'recorded', input },
      { type: 'ended', result },
    ],
  };
}

function refused(state: SessionState, reason: Refusal): Step {
  return { state, events: [{ type: 'refused', reason }] };
}
