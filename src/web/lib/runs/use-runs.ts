import { useLoad, type Loaded } from '../use-load.ts';
import { runStore } from './run-store.ts';
import type { StoredRun } from './stored-run.ts';

/** The runs kept in this browser that were begun, the last changed first. */
export async function listRuns(): Promise<readonly StoredRun[]> {
  return (await runStore.list()).filter(({ attempt }) => attempt.inputs.length > 0);
}

export function useRuns(): Loaded<readonly StoredRun[]> {
  return useLoad(listRuns);
}
