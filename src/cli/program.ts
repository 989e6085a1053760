import { Command } from 'commander';
import { addAnalyse } from './commands/analyse.ts';
import { addCertify } from './commands/certify.ts';
import { addCoverage } from './commands/coverage.ts';
import { addDiff } from './commands/diff.ts';
import { addExport } from './commands/export.ts';
import { addGraph } from './commands/graph.ts';
import { addImport } from './commands/import.ts';
import { addLint } from './commands/lint.ts';
import { addNew } from './commands/new.ts';
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
    addNew,
    addLint,
    addPar,
    addCertify,
    addSimulate,
    addGraph,
    addDiff,
    addImport,
    addExport,
    addCoverage,
    addServe,
  ])
    add(program);
  for (const command of program.commands)
    command.exitOverride().showHelpAfterError('(--help shows how it is called)');
  return program;
}
