import { playInputs } from '../../../core/session/attempt.ts';
import { ContentError } from '../../lib/content/content-error.ts';
import { loadCall } from '../../lib/run/load-call.ts';
import type { StoredRun } from '../../lib/runs/stored-run.ts';
import { candidatesOf, type SharedTurn } from '../../lib/share/candidates-of.ts';

export interface Shared {
  readonly turns: readonly SharedTurn[];
  /** Runs whose case is not there any more, or has changed so that they play otherwise. */
  readonly skipped: number;
}

/** All that could be shared of these runs, the oldest first. Rejects with a ContentError where content is out of reach. */
export async function loadShared(runs: readonly StoredRun[]): Promise<Shared> {
  const turns: SharedTurn[] = [];
  let skipped = 0;
  for (const { attempt } of [...runs].reverse()) {
    const wanted = attempt.objections?.length ?? 0;
    if (wanted === 0) continue;
    const found = await sharedOf(attempt);
    turns.push(...found);
    if (found.length < wanted) skipped += 1;
  }
  return { turns, skipped };
}

async function sharedOf(attempt: StoredRun['attempt']): Promise<readonly SharedTurn[]> {
  try {
    const [{ run }, { nameMaskOf }] = await Promise.all([
      loadCall(attempt),
      import('../../lib/run/reply-reader.ts'),
    ]);
    const maskNames = await nameMaskOf(attempt.lang);
    return candidatesOf(attempt, playInputs(run, attempt.inputs, attempt.readings), maskNames);
  } catch (error) {
    if (error instanceof ContentError && (error.reason === 'missing' || error.reason === 'broken')) return [];
    throw error;
  }
}
