import type { Command } from 'commander';
import { playInputs, type Attempt } from '../../core/session/attempt.ts';
import { readAttempt } from '../attempt-file.ts';
import { prepareCall, type Call } from '../call.ts';
import { findScenario } from '../library.ts';
import { scenarioOption } from '../options.ts';
import { resultOutput } from '../output/result-output.ts';
import { writeJson } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

interface ReplayOptions {
  readonly reread?: true;
  readonly scenario?: string;
}

export function addReplay(program: Command): void {
  program
    .command('replay')
    .description('play an attempt again and write its result')
    .argument('<attempt>', 'an attempt file')
    .addOption(scenarioOption())
    .option('--reread', 'read the words anew instead of using the stored readings')
    .option('--json', 'one JSON value (the only form there is)')
    .action(replay);
}

async function replay(path: string, options: ReplayOptions): Promise<void> {
  const attempt = await readAttempt(path);
  const call = await callOf(attempt, options.scenario);
  const state = playInputs(call.run, attempt.inputs, options.reread ? undefined : attempt.readings);
  if (state.status !== 'ended')
    throw new UsageError('The attempt ends before the call does: it has no result.');
  writeJson({ result: await resultOutput(call, state) });
}

/** The call that an attempt was of, with what the library holds today. `path`: of a case that is not the product's own. */
export async function callOf(attempt: Attempt, path: string | undefined): Promise<Call> {
  const { scenario, library } = await findScenario(path ?? attempt.scenario);
  return prepareCall(library, scenario, attempt);
}
