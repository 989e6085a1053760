// npm test: all tests, the browser's too. `npm test -- unit` and `npm test -- e2e` run one half, `npm test -- long`
// the first half with the slow ones; what follows goes to the runner: npm test -- unit tests/core/score
// The last line is always `N passed, N failed`.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { ensureBrowser } from './lib/browser-setup.ts';
import { root } from './lib/paths.ts';
import { run } from './lib/run.ts';
import { line, noTests, sum, writeTally, type Tally } from './lib/tally.ts';
import { ensureWebBuild } from './lib/web-build.ts';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly unknown[];
}

const folder = join(root, '.test');

async function readReport<T>(name: string): Promise<T | undefined> {
  return readFile(join(folder, name), 'utf8').then(
    (text) => JSON.parse(text) as T,
    () => undefined,
  );
}

/** A runner that broke down, or ran nothing at all, is a failure even where no test is counted as failed. */
function settle(runner: string, code: number, counted: Tally): Tally {
  if (counted.failed > 0) return counted;
  if (counted.passed === 0) console.log(`${runner} ran no test.`);
  else if (code !== 0) console.log(`${runner} ended with code ${code} although no test failed.`);
  return code !== 0 || counted.passed === 0 ? { ...counted, failed: 1 } : counted;
}

async function unit(args: readonly string[], isLong: boolean): Promise<Tally> {
  const name = 'vitest.json';
  const command = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(folder, name)}`];
  const { code } = await run(['vitest', ...command, ...args], {
    show: true,
    env: isLong ? { STEADYLINE_LONG: '1' } : {},
  });
  const report = await readReport<VitestReport>(name);
  // A file that could not even be loaded has no tests to count.
  const broken = report?.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return settle('vitest', code, {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + (broken?.length ?? 0),
  });
}

async function e2e(args: readonly string[]): Promise<Tally> {
  const trouble = await ensureBrowser();
  if (trouble !== undefined) {
    console.error(trouble);
    return settle('playwright', 1, noTests);
  }
  const build = await ensureWebBuild();
  if (build !== undefined && build.code !== 0) {
    console.error(build.output);
    return settle('playwright', build.code, noTests);
  }
  const { code } = await run(['playwright', 'test', ...args], { show: true });
  const report = await readReport<PlaywrightReport>('playwright.json');
  return settle('playwright', code, {
    passed: (report?.stats.expected ?? 0) + (report?.stats.flaky ?? 0),
    failed: (report?.stats.unexpected ?? 0) + (report?.errors.length ?? 0),
  });
}

const HALVES = ['unit', 'long', 'e2e'];

/** `[unit|long|e2e] [--tally FILE] …`: whatever else is said goes to the runner of that half. */
function readCall(args: readonly string[]): { half: string; tallyFile: string | undefined; rest: string[] } {
  const rest = [...args];
  const at = rest.indexOf('--tally');
  const tallyFile = at === -1 ? undefined : rest.splice(at, 2)[1];
  const half = HALVES.includes(rest[0] ?? '') ? (rest.shift() ?? 'all') : 'all';
  return { half, tallyFile, rest };
}

const { half, tallyFile, rest } = readCall(process.argv.slice(2));
if (half === 'all' && rest.length > 0) {
  console.error(
    `Say for which half "${rest.join(' ')}" is meant: npm test -- unit|long|e2e ${rest.join(' ')}`,
  );
  process.exit(2);
}

// The reports of the last run must not be taken for this one's.
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const tallies: Tally[] = [];
if (half !== 'e2e') tallies.push(await unit(rest, half === 'long'));
if (half === 'all' || half === 'e2e') tallies.push(await e2e(rest));

const total = sum(tallies);
await writeTally(tallyFile, total);
console.log(line(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
