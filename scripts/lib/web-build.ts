import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { root } from './paths.ts';
import { run, type Outcome } from './run.ts';

/** All that decides what is in dist. */
const SOURCES = [
  'index.html',
  'vite.config.ts',
  'scripts/lib/stand-ins.ts',
  'package-lock.json',
  'public/**/*',
  'src/{core,contract,interop,web}/**/*',
];

const STAMP = 'dist/.vite/sources.sha256';

async function sourcesHash(): Promise<string> {
  const files: string[] = [];
  for await (const entry of glob(SOURCES, { cwd: root, withFileTypes: true })) {
    if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
  }
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const content = await readFile(file);
    hash.update(`${file.slice(root.length)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

async function builtHash(): Promise<string | undefined> {
  const stamp = join(root, STAMP);
  return existsSync(stamp) && existsSync(join(root, 'dist/index.html')) ? readFile(stamp, 'utf8') : undefined;
}

/** Builds the web app when dist is missing or older than its sources. Returns undefined where dist was fresh. */
export async function ensureWebBuild(
  options: { readonly force?: boolean; readonly onStart?: () => void } = {},
): Promise<Outcome | undefined> {
  const wanted = await sourcesHash();
  if (options.force !== true && (await builtHash()) === wanted) return undefined;
  options.onStart?.();
  // Vite empties dist first, the stamp with it: a build that breaks off never looks fresh.
  const outcome = await run(['node', 'node_modules/vite/bin/vite.js', 'build']);
  if (outcome.code === 0) await writeFile(join(root, STAMP), wanted);
  return outcome;
}
