// npm run generate: writes the committed files that are made from others (catalogue pages, JSON schemas).
// npm run generate -- --check: writes nothing; fails where a committed file is not what would be written.
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

import { format, getFileInfo, resolveConfig } from 'prettier';

import type { GeneratedFile, Generator } from './generators/generator.ts';
import { generators } from './generators/index.ts';
import { root } from './lib/paths.ts';

interface Change {
  readonly path: string;
  readonly kind: 'missing' | 'out of date' | 'no longer made';
  readonly content?: string;
}

/** Formatted as `npm run format` would, so that the two never disagree. */
async function formatted({ path, content }: GeneratedFile): Promise<string> {
  const file = join(root, path);
  const { ignored, inferredParser } = await getFileInfo(file, { ignorePath: join(root, '.prettierignore') });
  if (ignored || inferredParser === null) return content;
  return format(content, { ...(await resolveConfig(file)), filepath: file });
}

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(join(root, path), 'utf8').catch(() => undefined);
}

async function filesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const entry of glob(`${folder}/**/*`, { cwd: root, withFileTypes: true })) {
    if (entry.isFile())
      found.push(join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'));
  }
  return found;
}

async function changesOf(generator: Generator): Promise<Change[]> {
  const files = await generator.files();
  const changes: Change[] = [];
  for (const file of files) {
    const [wanted, present] = await Promise.all([formatted(file), readIfThere(file.path)]);
    if (wanted === present) continue;
    changes.push({
      path: file.path,
      kind: present === undefined ? 'missing' : 'out of date',
      content: wanted,
    });
  }
  if (generator.folder !== undefined) {
    const made = new Set(files.map((file) => file.path));
    for (const path of await filesIn(generator.folder)) {
      if (!made.has(path)) changes.push({ path, kind: 'no longer made' });
    }
  }
  return changes;
}

async function apply({ path, content }: Change): Promise<void> {
  const file = join(root, path);
  if (content === undefined) return rm(file);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const changes = (await Promise.all(generators.map(changesOf))).flat();

for (const change of changes) {
  console.log(`${change.path}: ${change.kind}`);
  if (!values.check) await apply(change);
}
if (values.check && changes.length > 0) {
  console.log('Mend it with: npm run generate');
  process.exitCode = 1;
}
