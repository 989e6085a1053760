import { playInputs } from '../../../core/session/attempt.ts';
import type { SessionState } from '../../../core/session/state.ts';
import { loadCall, type LoadedCall } from '../../lib/run/load-call.ts';
import { runStore } from '../../lib/runs/run-store.ts';
import type { StoredRun } from '../../lib/runs/stored-run.ts';
import { UnknownRun } from '../../lib/runs/unknown-run.ts';

/** A kept run played again, and what hangs together with it. */
export interface Debriefing {
  readonly stored: StoredRun;
  readonly loaded: LoadedCall;
  readonly state: SessionState;
  /** The run that this one branched off from, where it is kept. */
  readonly parent: StoredRun | null;
  /** Runs that branched off from this one. */
  readonly forks: readonly StoredRun[];
}

/** Rejects with UnknownRun or a ContentError. */
export async function loadDebrief(id: string): Promise<Debriefing> {
  const [stored, all] = await Promise.all([runStore.get(id), runStore.list()]);
  if (!stored) throw new UnknownRun(id);
  const { attempt } = stored;
  const loaded = await loadCall(attempt);
  return {
    stored,
    loaded,
    state: playInputs(loaded.run, attempt.inputs, attempt.readings),
    parent: all.find((run) => run.id === attempt.parent?.attempt) ?? null,
    forks: all.filter((run) => run.attempt.parent?.attempt === id && run.attempt.inputs.length > 0),
  };
}
