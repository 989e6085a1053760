// Sums the gzipped JavaScript that each page really loads (its chunks and all they import statically) and
// compares it with what was promised. Works on dist/.vite/manifest.json, so build first.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { root } from './lib/paths.ts';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

interface Page {
  readonly name: string;
  readonly limitKb: number;
  /** The entry, and the sources of the lazy chunks that the page cannot do without. */
  readonly loads: readonly RegExp[];
}

const PAGES: readonly Page[] = [
  {
    name: 'start page',
    limitKb: 115,
    loads: [/^index\.html$/, /^src\/web\/(app\/(pages|routes)|features)\/(home|start)[/.-]/],
  },
  {
    name: 'conversation',
    limitKb: 150,
    loads: [/^index\.html$/, /^src\/web\/(app\/(pages|routes)|features)\/practise[/.-]/],
  },
];

function closure(manifest: Manifest, keys: readonly string[]): Set<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(key)) return;
    seen.add(key);
    if (chunk.file.endsWith('.js')) files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  keys.forEach(visit);
  return files;
}

async function gzipBytes(file: string): Promise<number> {
  return gzipSync(await readFile(join(root, 'dist', file)), { level: 9 }).length;
}

async function measure(manifest: Manifest, page: Page): Promise<boolean> {
  const keys = Object.keys(manifest).filter((key) => page.loads.some((pattern) => pattern.test(key)));
  const files = [...closure(manifest, keys)];
  const sizes = await Promise.all(files.map(gzipBytes));
  const total = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  const isFine = files.length > 0 && total <= page.limitKb;
  console.log(`${page.name}: ${total.toFixed(1)} KB of ${page.limitKb} KB${isFine ? '' : '  TOO MUCH'}`);
  files
    .map((file, index) => ({ file, size: sizes[index] ?? 0 }))
    .sort((a, b) => b.size - a.size)
    .forEach(({ file, size }) => console.log(`  ${(size / 1000).toFixed(1).padStart(7)} KB  ${file}`));
  return isFine;
}

const manifest = JSON.parse(await readFile(join(root, 'dist/.vite/manifest.json'), 'utf8')) as Manifest;

for (const page of PAGES) {
  if (!(await measure(manifest, page))) process.exitCode = 1;
}
