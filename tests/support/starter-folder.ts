import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { starterSources } from './starter.ts';

/** The starter files on disk, in a folder of their own. */
export function starterFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'steadyline-'));
  for (const { path, text } of starterSources()) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}
