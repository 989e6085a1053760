import { Command } from 'commander';
import { addAnalyse } from './commands/analyse.ts';
import { addCoverage } from './commands/coverage.ts';
import { addLint } from './commands/lint.ts';
import { addPar } from './commands/par.ts';
import { addPlay } from './commands/play.ts';
import { addReplay } from './commands/replay.ts';
import { addServe } from './commands/serve.ts';
import { addRescore } from './commands/rescore.ts';
import { addSimulate } from './commands/simulate.ts';
import { addVerify } from './commands/verify.ts';

/** All commands with their options; nothing is run yet. */
export function createProgram(): Command {
  const program = new Command('steadyline')
    .description('Steadyline: a role-play simulator for customer-service agents')
    .exitOverride()
    .showHelpAfterError('(--help shows how it is called)');
  for (const add of [
    addAnalyse,
    addPlay,
    addReplay,
    addRescore,
    addVerify,
    addLint,
    addPar,
    addSimulate,
    addCoverage,
    addServe,
  ])
    add(program);
  for (const command of program.commands)
    command.exitOverride().showHelpAfterError('(--help shows how it is called)');
  return program;
}
