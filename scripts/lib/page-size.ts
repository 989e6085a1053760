import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pageScripts, type Manifest, type Page } from './page-scripts.ts';
import { root } from './paths.ts';

const dist = join(root, 'dist');

/** What asks the browser for the service worker. Like that it lies beside index.html, outside the manifest. */
const REGISTRATION = 'registerSW.js';

export interface PageSize {
  /** Thousands of bytes, gzipped. */
  readonly totalKb: number;
  readonly isFine: boolean;
  /** Largest first. `bytes` are gzipped. */
  readonly scripts: readonly { readonly file: string; readonly bytes: number }[];
}

/** Weighs all JavaScript that a page runs, as it lies in dist. Build first. */
export async function pageSize(page: Page): Promise<PageSize> {
  const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  return weigh([...pageScripts(manifest, page), REGISTRATION], page.limitKb);
}

/** Weighs the service worker and its library, which run beside every page and are fetched after it. */
export async function workerSize(limitKb: number): Promise<PageSize> {
  const beside = (await readdir(dist)).filter((file) => file.endsWith('.js') && file !== REGISTRATION);
  return weigh(beside, limitKb);
}

async function weigh(files: readonly string[], limitKb: number): Promise<PageSize> {
  const scripts = await Promise.all(files.map(async (file) => ({ file, bytes: await gzipBytes(file) })));
  const totalKb = scripts.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  return { totalKb, isFine: totalKb <= limitKb, scripts: scripts.sort((a, b) => b.bytes - a.bytes) };
}

async function gzipBytes(file: string): Promise<number> {
  return gzipSync(await readFile(join(dist, file)), { level: 9 }).length;
}
