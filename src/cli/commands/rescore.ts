import type { Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import { appealHolds, appealOf, type AppealedFinding } from '../../core/explore/appeal.ts';
import { rescore } from '../../core/explore/rescore.ts';
import { bundleOf } from '../../core/session/attempt.ts';
import { appealedFinding } from '../appealed-finding.ts';
import { readAttempt } from '../attempt-file.ts';
import { scenarioOption } from '../options.ts';
import { rescoreOutput, rescoreText } from '../output/rescore-output.ts';
import { callersPath, say, writeJson, writeText } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { callOf } from './replay.ts';

interface RescoreOptions {
  readonly scenario?: string;
  readonly json?: true;
  readonly keep?: string;
  readonly finding?: AppealedFinding;
  readonly reason?: string;
}

export function addRescore(program: Command): void {
  program
    .command('rescore')
    .description('what today’s rules and today’s reader make of attempts, apart from one another')
    .argument('<attempt...>', 'attempt files')
    .addOption(scenarioOption())
    .option('--json', 'one JSON line an attempt')
    .option('--keep <file>', 'write an upheld appeal there, as a permanent case (tests/appeals/<name>.json)')
    .option('--finding <finding>', 'what should have been found: 3:blaming:none', appealedFinding)
    .option('--reason <sentence>', 'why the appeal was upheld')
    .action(rescoreAll);
}

async function rescoreAll(paths: readonly string[], options: RescoreOptions): Promise<void> {
  if (options.keep !== undefined) return keepAppeal(paths, options.keep, options);
  for (const path of paths) await rescoreOne(path, options);
}

/** Exit 1 where rules or reader change a total. */
async function rescoreOne(path: string, { scenario, json }: RescoreOptions): Promise<void> {
  const attempt = await readAttempt(path);
  const { run, model } = await callOf(attempt, scenario);
  const rescored = rescore(run, attempt);
  if (!rescored) throw new UsageError(`${path} ends before the call does: it has no result to compare with.`);
  const of = { attempt: attempt.id, file: path, sameBundle: bundleOf(run, model) === attempt.bundle };
  const line = rescoreOutput(of, rescored);
  if (json) writeJson(line);
  else writeText(rescoreText(line));
  const differs = [line.byRules, line.byReader].some(({ before, after }) => before !== after);
  if (differs) process.exitCode = 1;
}

async function keepAppeal(paths: readonly string[], file: string, options: RescoreOptions): Promise<void> {
  const { finding, reason, scenario } = options;
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0 || finding === undefined || reason === undefined)
    throw new UsageError(
      '--keep takes one attempt, with --finding <turn>:<rule>:<kind> and --reason <sentence>.',
    );
  const attempt = await readAttempt(path);
  const { run } = await callOf(attempt, scenario);
  const mended = appealHolds(run, { inputs: attempt.inputs, finding });
  const appeal = appealOf(attempt, finding, { reason, mended });
  await writeFile(callersPath(file), `${JSON.stringify(appeal, null, 2)}\n`).catch((error: unknown) => {
    throw new UsageError(`The appeal cannot be written to ${callersPath(file)}: ${String(error)}`);
  });
  say(
    mended ? 'Reader and rules come to it already.' : 'Reader or rules still have to be mended: it says so.',
  );
}
