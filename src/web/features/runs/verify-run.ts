import { verifyAttempt } from '../../../core/session/attempt.ts';
import { loadCall } from '../../lib/run/load-call.ts';
import type { StoredRun } from '../../lib/runs/stored-run.ts';

export type Verdict = 'verified' | 'other-bundle' | 'altered-readings' | 'altered-result';

/** Works a run out anew and holds it against what it says of itself. Rejects with a ContentError. */
export async function verifyRun({ attempt }: StoredRun): Promise<Verdict> {
  const { run, model } = await loadCall(attempt);
  const verification = verifyAttempt(run, model, attempt);
  if (verification.status !== 'false') return verification.status;
  return verification.reason === 'readings-differ' ? 'altered-readings' : 'altered-result';
}
