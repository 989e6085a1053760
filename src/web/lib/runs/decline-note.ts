import { runStore } from './run-store.ts';
import { UnknownRun } from './unknown-run.ts';

/** Keeps that no note is to be written after this call, so that it is not asked for again. Rejects with UnknownRun. */
export async function declineNote(run: string): Promise<void> {
  const stored = await runStore.get(run);
  if (!stored) throw new UnknownRun(run);
  await runStore.put({ ...stored, noteDeclined: true });
}
