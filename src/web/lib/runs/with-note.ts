import { present } from '../../../core/base/invariant.ts';
import type { SessionState } from '../../../core/session/state.ts';
import type { StoredRun } from './stored-run.ts';

/**
 * A run with the note after its call, and the result that it leads to. `noted`: the call played with its note. A note
 * that is there already stands.
 */
export function withNote(stored: StoredRun, noted: SessionState): StoredRun {
  const { attempt } = stored;
  if (attempt.inputs.at(-1)?.type === 'note') return stored;
  const { input, reading } = present(noted.note, 'the call was played with its note');
  const inputs = [...attempt.inputs, input];
  const readings = [...attempt.readings, reading];
  return { ...stored, attempt: { ...attempt, inputs, readings, result: noted.result } };
}
