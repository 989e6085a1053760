import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './project-folder.ts';

/** Names of tests that carry a row of the coverage table, as in `it('… [L1.2]', …)`, with the file each stands in. */
export async function findTaggedTests(): Promise<readonly { readonly row: string; readonly file: string }[]> {
  const found: { row: string; file: string }[] = [];
  for await (const file of glob('tests/**/*.{test,spec}.{ts,tsx}', { cwd: projectFolder })) {
    const text = await readFile(join(projectFolder, file), 'utf8');
    const rows = new Set([...text.matchAll(/\[([A-Z]\d*\.?\d+)\]/g)].map(([, row]) => row ?? ''));
    for (const row of rows) found.push({ row, file: file.replaceAll('\\', '/') });
  }
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));
}
