import { withObjection, type Objection } from '../../../core/session/objection.ts';
import { attemptWith, objectionsOf } from './attempt-with.ts';
import { runStore } from './run-store.ts';
import { UnknownRun } from './unknown-run.ts';

/** Keeps what was meant with a run that is not being played. Gives all objections of it. Rejects with UnknownRun. */
export async function keepObjection(run: string, objection: Objection): Promise<readonly Objection[]> {
  // As it is kept now: another page may have changed it since.
  const stored = await runStore.get(run);
  if (!stored) throw new UnknownRun(run);
  const objections = withObjection(objectionsOf(stored.attempt), objection);
  await runStore.put({ ...stored, attempt: attemptWith(stored.attempt, objections), changedAt: Date.now() });
  return objections;
}
