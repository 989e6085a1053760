import { loadCall } from '../../lib/run/load-call.ts';
import { runStore } from '../../lib/runs/run-store.ts';
import { UnknownRun } from '../../lib/runs/unknown-run.ts';
import { openTalk, type Talk } from './talk.ts';

/** Opens a kept run with all it needs. Rejects with UnknownRun or a ContentError. */
export async function loadTalk(id: string): Promise<Talk> {
  const stored = await runStore.get(id);
  if (!stored) throw new UnknownRun(id);
  return openTalk(stored, await loadCall(stored.attempt), performance.now());
}
