import type { StoredRun } from '../../lib/runs/stored-run.ts';

/** Gives the attempt as a file to keep or to send. */
export function exportRun({ attempt }: StoredRun): void {
  const text = `${JSON.stringify(attempt, null, 2)}\n`;
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `steadyline-${attempt.scenario}-${attempt.persona}-${attempt.id.slice(0, 8)}.json`;
  link.click();
  URL.revokeObjectURL(url);
}
