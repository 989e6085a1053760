import type { Command } from 'commander';
import { verifyAttempt, type Verification } from '../../core/session/attempt.ts';
import { readAttempt } from '../attempt-file.ts';
import { scenarioOption } from '../options.ts';
import { say, writeJson, writeText } from '../terminal.ts';
import { callOf } from './replay.ts';

interface VerifyOptions {
  readonly json?: true;
  readonly scenario?: string;
}

export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('tell whether an attempt is what its inputs give')
    .argument('<attempt>', 'an attempt file')
    .addOption(scenarioOption())
    .option('--json', 'one JSON value')
    .action(verify);
}

/** Exit 1 unless it is verified. */
async function verify(path: string, options: VerifyOptions): Promise<void> {
  const attempt = await readAttempt(path);
  const { run, model } = await callOf(attempt, options.scenario);
  const verification = verifyAttempt(run, model, attempt);
  if (options.json) writeJson(verification);
  else writeText(verification.status);
  say(MEANINGS[verification.status]);
  if (verification.status !== 'verified') process.exitCode = 1;
}

const MEANINGS: Readonly<Record<Verification['status'], string>> = {
  verified: 'Played again, its inputs give the same readings and the same result.',
  'other-bundle':
    'It was made with another engine, text model, case, persona or rubric: `replay` shows what they make of it.',
  false: 'Its inputs do not give what it says.',
};
