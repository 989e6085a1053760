import { CommanderError } from 'commander';
import { createProgram } from './program.ts';
import { say } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Exit codes: 0 good, 1 found something (or a defect of ours), 2 a call that cannot be carried out. */
const UNUSABLE = 2;

const program = createProgram();

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
