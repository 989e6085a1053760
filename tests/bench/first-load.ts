import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '../../scripts/lib/page-scripts.ts';
import { pageSize } from '../../scripts/lib/page-size.ts';
import { PAGES } from '../../scripts/lib/pages.ts';
import { root } from '../../scripts/lib/paths.ts';
import type { Measurement } from './measurement.ts';

/** What a browser has to load, gzipped: all JavaScript of each page, and the start page with its styles. */
export async function measureFirstLoad(): Promise<Measurement[]> {
  return [...(await Promise.all(PAGES.map(measurePage))), ...(await measureStart())];
}

async function measurePage(page: Page): Promise<Measurement> {
  const { totalKb, isFine } = await pageSize(page);
  return {
    what: `${page.name}: all JavaScript (gzip)`,
    figure: `${totalKb.toFixed(1)} KB`,
    goal: `at most ${String(page.limitKb)} KB`,
    isMet: isFine,
  };
}

async function measureStart(): Promise<Measurement[]> {
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
