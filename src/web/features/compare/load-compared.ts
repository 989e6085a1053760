import { playInputs } from '../../../core/session/attempt.ts';
import type { Result } from '../../../core/session/result.ts';
import { loadCall } from '../../lib/run/load-call.ts';
import { tensionsOf } from '../../lib/run/tensions-of.ts';
import { runStore } from '../../lib/runs/run-store.ts';
import type { StoredRun } from '../../lib/runs/stored-run.ts';
import { UnknownRun } from '../../lib/runs/unknown-run.ts';

/** A run that is over, worked out anew under today's rules, so that all are measured alike. */
export interface ComparedRun {
  readonly stored: StoredRun;
  readonly result: Result;
  readonly tensions: readonly number[];
}

/** Runs in the order they were chosen; those that do not come to an end are left out. Rejects as loading a run does. */
export async function loadCompared(ids: readonly string[]): Promise<readonly ComparedRun[]> {
  const loaded = await Promise.all(ids.map(loadOne));
  return loaded.flatMap((run) => run ?? []);
}

async function loadOne(id: string): Promise<ComparedRun | null> {
  const stored = await runStore.get(id);
  if (!stored) throw new UnknownRun(id);
  const { run } = await loadCall(stored.attempt);
  const state = playInputs(run, stored.attempt.inputs, stored.attempt.readings);
  return state.result && { stored, result: state.result, tensions: tensionsOf(state) };
}
