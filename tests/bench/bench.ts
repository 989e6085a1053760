// Measures what was promised, side by side with the peers in one run. `npm run bench -- reading replay` runs only the
// named ones; `--write` puts the figures into docs/performance.md.
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { measureFirstLoad } from './first-load.ts';
import type { Measurement } from './measurement.ts';
import { measurePickedTurn } from './picked-turn.ts';
import { measureReadingLength } from './reading-length.ts';
import { measureReading } from './reading.ts';
import { measureReplay } from './replay.ts';
import { measureStartUp } from './start-up.ts';
import { root } from '../../scripts/lib/paths.ts';
import { ensureWebBuild } from '../../scripts/lib/web-build.ts';

const BENCHES: Readonly<Record<string, () => Promise<Measurement[]>>> = {
  turn: measurePickedTurn,
  reading: measureReading,
  length: measureReadingLength,
  replay: measureReplay,
  start: measureStartUp,
  load: measureFirstLoad,
};

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('--'));
const unknown = named.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`No bench named ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}

const built = await ensureWebBuild();
if (built !== undefined && built.code !== 0) throw new Error(`The page could not be built:\n${built.output}`);
const rows: Measurement[] = [];
for (const [name, measure] of Object.entries(BENCHES)) {
  if (named.length > 0 && !named.includes(name)) continue;
  for (const row of await measure()) {
    rows.push(row);
    console.log(
      `${verdict(row)}${row.what}: ${row.figure}${row.goal === undefined ? '' : ` (goal: ${row.goal})`}`,
    );
  }
}
if (args.includes('--write')) await writeReport(rows);
process.exitCode = rows.some((row) => row.isMet === false) ? 1 : 0;

function verdict({ isMet }: Measurement): string {
  return isMet === undefined ? '     ' : isMet ? 'ok   ' : 'MISS ';
}

async function writeReport(measured: readonly Measurement[]): Promise<void> {
  const file = join(root, 'docs/performance.md');
  const text = await readFile(file, 'utf8');
  const [before, rest] = text.split('<!-- figures -->');
  const after = rest?.split('<!-- end of figures -->')[1];
  if (before === undefined || after === undefined)
    throw new Error(`${file} has lost the marks of its table.`);
  const when = `Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench\`, Node ${process.version}, ${String(cpus().length)} cores (${cpus()[0]?.model ?? 'unknown'}).`;
  const lines = measured.map(
    ({ what, figure, goal, isMet }) =>
      `| ${what} | ${figure} | ${goal ?? ''} | ${isMet === undefined ? '' : isMet ? 'yes' : 'no'} |`,
  );
  const table = ['| what | figure | goal | met |', '|---|---|---|---|', ...lines].join('\n');
  const page = `${before}<!-- figures -->\n\n${when}\n\n${table}\n\n<!-- end of figures -->${after}`;
  await writeFile(file, await format(page, { ...(await resolveConfig(file)), filepath: file }));
}
