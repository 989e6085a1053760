import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { pageScripts, type Manifest, type Page } from './page-scripts.ts';
import { root } from './paths.ts';

const dist = join(root, 'dist');

export interface PageSize {
  /** Thousands of bytes, gzipped. */
  readonly totalKb: number;
  readonly isFine: boolean;
  /** Largest first. `bytes` are gzipped. */
  readonly scripts: readonly { readonly file: string; readonly bytes: number }[];
}

/** Weighs all JavaScript of a page as it lies in dist: what the page runs, and the service worker. Build first. */
export async function pageSize(page: Page): Promise<PageSize> {
  const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const files = [...pageScripts(manifest, page), ...(await workerScripts())];
  const scripts = await Promise.all(files.map(async (file) => ({ file, bytes: await gzipBytes(file) })));
  const totalKb = scripts.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  return { totalKb, isFine: totalKb <= page.limitKb, scripts: scripts.sort((a, b) => b.bytes - a.bytes) };
}

/** The service worker, its library and what registers it lie beside index.html, outside the manifest. */
async function workerScripts(): Promise<readonly string[]> {
  return (await readdir(dist)).filter((file) => file.endsWith('.js'));
}

async function gzipBytes(file: string): Promise<number> {
  return gzipSync(await readFile(join(dist, file)), { level: 9 }).length;
}
