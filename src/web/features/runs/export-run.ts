import { giveFile } from '../../lib/give-file.ts';
import type { StoredRun } from '../../lib/runs/stored-run.ts';

/** Gives the attempt as a file to keep or to send. */
export function exportRun({ attempt }: StoredRun): void {
  const name = `steadyline-${attempt.scenario}-${attempt.persona}-${attempt.id.slice(0, 8)}.json`;
  giveFile(name, 'application/json', `${JSON.stringify(attempt, null, 2)}\n`);
}
