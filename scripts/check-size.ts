// Sums the gzipped JavaScript that each page really loads (its chunks, all they import, the lazy parts that it comes
// to fetch) and compares it with what was promised; the service worker apart. Works on what is in dist, so build first.
import { pageSize, workerSize, type PageSize } from './lib/page-size.ts';
import { PAGES, WORKER_LIMIT_KB } from './lib/pages.ts';

const kb = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(7);

for (const page of PAGES) report(page.name, page.limitKb, await pageSize(page));
report('service worker', WORKER_LIMIT_KB, await workerSize(WORKER_LIMIT_KB));

function report(name: string, limitKb: number, { totalKb, isFine, scripts }: PageSize): void {
  console.log(`${name}: ${totalKb.toFixed(1)} KB of ${String(limitKb)} KB${isFine ? '' : '  TOO MUCH'}`);
  for (const { file, bytes } of scripts) console.log(`  ${kb(bytes)} KB  ${file}`);
  if (!isFine) process.exitCode = 1;
}
