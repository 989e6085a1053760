import type { SessionState } from '../../../core/session/state.ts';
import { runStore } from './run-store.ts';
import { UnknownRun } from './unknown-run.ts';
import { withNote } from './with-note.ts';

/** Keeps the note after a call. `noted`: the call played with its note. Rejects with UnknownRun. */
export async function keepNote(run: string, noted: SessionState): Promise<void> {
  // As it is kept now: another page may have changed it since.
  const stored = await runStore.get(run);
  if (!stored) throw new UnknownRun(run);
  await runStore.put({ ...withNote(stored, noted), changedAt: Date.now() });
}
