// Sums the gzipped JavaScript that each page really loads (its chunks, all they import, the lazy parts that it comes
// to fetch, the service worker) and compares it with what was promised. Works on what is in dist, so build first.
import { pageSize } from './lib/page-size.ts';
import { PAGES } from './lib/pages.ts';

const kb = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(7);

for (const page of PAGES) {
  const { totalKb, isFine, scripts } = await pageSize(page);
  console.log(`${page.name}: ${totalKb.toFixed(1)} KB of ${page.limitKb} KB${isFine ? '' : '  TOO MUCH'}`);
  for (const { file, bytes } of scripts) console.log(`  ${kb(bytes)} KB  ${file}`);
  if (!isFine) process.exitCode = 1;
}
