import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../scripts/lib/paths.ts';
import type { Measurement } from './measurement.ts';

/** Everything that the built page could ask for, by kind, gzipped; the budgets a page are in `npm run check -- sizes`. */
export async function measureFirstLoad(): Promise<Measurement[]> {
  const html = await readFile(join(root, 'dist/index.html'), 'utf8');
  const assets = [...html.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.(?:js|css))"/g)].flatMap(
    ([, file]) => file ?? [],
  );
  const bytes = await Promise.all(
    assets.map(async (file) => gzipSync(await readFile(join(root, 'dist', file))).length),
  );
  const all = await readdir(join(root, 'dist/assets'));
  const first = bytes.reduce((sum, one) => sum + one, gzipSync(html).length);
  return [
    {
      what: `first load of the start page: HTML, and the ${String(assets.length)} scripts and styles it names (gzip)`,
      figure: `${(first / 1000).toFixed(1)} KB`,
    },
    { what: 'files of the built page', figure: String(all.length) },
  ];
}
