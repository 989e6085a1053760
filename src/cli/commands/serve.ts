import type { Command } from 'commander';
import { PortTaken, startServer } from '../../server/start-server.ts';
import { wholeNumber } from '../options.ts';
import { callersPath } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

interface ServeOptions {
  readonly port?: number;
  readonly host: string;
  readonly scenarios?: string;
}

export function addServe(program: Command): void {
  program
    .command('serve')
    .description('serve the web app and its content')
    .option('--port <number>', 'port; without it 4173 or the next one that is free', wholeNumber)
    .option('--host <address>', 'address to listen on; 0.0.0.0 for other machines too', '127.0.0.1')
    .option('--scenarios <folder>', 'the content folder; without it the scenarios of the product')
    .action(serve);
}

async function serve({ port, host, scenarios }: ServeOptions): Promise<void> {
  const settings = {
    host,
    ...(port !== undefined && { port }),
    ...(scenarios !== undefined && { scenarioFolder: callersPath(scenarios) }),
  };
  await startServer(settings).catch((error: unknown) => {
    throw error instanceof PortTaken ? new UsageError(error.message) : error;
  });
}
