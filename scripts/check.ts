// npm run check: every check but the tests. `npm run check -- types lint` runs only the named ones.
import { parseArgs } from 'node:util';

import { run, type Outcome } from './lib/run.ts';
import { line, writeTally } from './lib/tally.ts';
import { ensureWebBuild } from './lib/web-build.ts';

interface Step {
  readonly name: string;
  readonly what: string;
  readonly work: () => Promise<Outcome>;
  /** The step that must have gone well before this one can say anything. */
  readonly after?: string;
}

type Command = readonly [string, ...string[]];

/** One command after the other, all of them, so that nothing hides behind the first failure. */
const commands =
  (...all: readonly Command[]) =>
  async (): Promise<Outcome> => {
    const outcomes: Outcome[] = [];
    for (const command of all) outcomes.push(await run(command));
    return {
      code: Math.max(...outcomes.map((outcome) => outcome.code)),
      output: outcomes.map((outcome) => outcome.output).join(''),
    };
  };

/** Longest first: two run at a time. */
const STEPS: readonly Step[] = [
  { name: 'lint', what: 'eslint', work: commands(['eslint', '--max-warnings', '0', '.']) },
  { name: 'types', what: 'tsc -b', work: commands(['tsc', '-b', '--pretty', 'false']) },
  {
    name: 'build',
    what: 'the web app',
    work: async () => (await ensureWebBuild()) ?? { code: 0, output: '' },
  },
  {
    name: 'size',
    what: 'of what pages load',
    after: 'build',
    work: commands(['node', 'scripts/check-size.ts']),
  },
  { name: 'format', what: 'prettier', work: commands(['prettier', '--check', '--log-level', 'warn', '.']) },
  {
    name: 'walls',
    what: 'who imports whom',
    work: commands(
      ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'scripts', 'tests'],
      ['depcruise', '--config', '.dependency-cruiser.bundle.cjs', 'src'],
    ),
  },
  { name: 'dead-code', what: 'knip', work: commands(['knip', '--no-progress']) },
  {
    name: 'scenarios',
    what: 'lint of scenarios',
    work: commands(['node', 'src/cli/main.ts', 'lint', 'scenarios']),
  },
  { name: 'generated', what: 'docs and schemas', work: commands(['node', 'scripts/generate.ts', '--check']) },
];

const AT_ONCE = 2;

interface Report {
  readonly step: Step;
  readonly outcome: Outcome;
}

async function runStep(step: Step, needed: Promise<Report> | undefined): Promise<Report> {
  if (needed !== undefined && (await needed).outcome.code !== 0) {
    return { step, outcome: { code: 1, output: `Not run: ${step.after ?? ''} failed.` } };
  }
  const started = performance.now();
  const outcome = await step.work().catch((error: unknown) => ({ code: 1, output: String(error) }));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verdict = outcome.code === 0 ? 'ok' : 'FAILED';
  console.log(`${verdict.padEnd(7)} ${seconds.padStart(6)} s  ${step.name.padEnd(10)} ${step.what}`);
  return { step, outcome };
}

async function runAll(steps: readonly Step[]): Promise<Report[]> {
  const running = new Map<string, Promise<Report>>();
  const active = new Set<Promise<unknown>>();
  for (const step of steps) {
    // A step that has to wait must not keep a place from the one it waits for.
    const needed = step.after === undefined ? undefined : running.get(step.after);
    if (needed !== undefined) await needed;
    if (active.size >= AT_ONCE) await Promise.race(active);
    const report = runStep(step, needed);
    running.set(step.name, report);
    const place = report.finally(() => active.delete(place));
    active.add(place);
  }
  return Promise.all(running.values());
}

const { values, positionals } = parseArgs({
  options: { tally: { type: 'string' } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No such check: ${unknown.join(', ')}. There are: ${STEPS.map((step) => step.name).join(', ')}.`,
  );
  process.exit(2);
}

const chosen = STEPS.filter((step) => positionals.length === 0 || positionals.includes(step.name));
const reports = await runAll(chosen);
const failures = reports.filter(({ outcome }) => outcome.code !== 0);

for (const { step, outcome } of failures) {
  console.log(`\n--- ${step.name} ---\n${outcome.output.trim()}`);
}
const tally = { passed: reports.length - failures.length, failed: failures.length };
console.log(`\nchecks: ${line(tally)}`);
await writeTally(values.tally, tally);
process.exitCode = failures.length > 0 ? 1 : 0;
