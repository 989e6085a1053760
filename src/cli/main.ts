import { Command, CommanderError } from 'commander';
import { addAnalyse } from './commands/analyse.ts';
import { addCoverage } from './commands/coverage.ts';
import { addLint } from './commands/lint.ts';
import { addPlay } from './commands/play.ts';
import { addReplay } from './commands/replay.ts';
import { addServe } from './commands/serve.ts';
import { addVerify } from './commands/verify.ts';
import { say } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Exit codes: 0 good, 1 found something (or a defect of ours), 2 a call that cannot be carried out. */
const UNUSABLE = 2;

const program = new Command('steadyline')
  .description('Steadyline: a role-play simulator for customer-service agents')
  .exitOverride()
  .showHelpAfterError('(--help shows how it is called)');

for (const add of [addAnalyse, addPlay, addReplay, addVerify, addLint, addCoverage, addServe]) add(program);
for (const command of program.commands)
  command.exitOverride().showHelpAfterError('(--help shows how it is called)');

// A reader that goes away (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof UsageError) {
    say(error.message);
    process.exitCode = UNUSABLE;
  } else if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : UNUSABLE;
  } else throw error;
}
