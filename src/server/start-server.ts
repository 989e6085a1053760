import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { scenarioFolder as ownScenarios } from '../node/load-content.ts';
import { projectFolder } from '../node/project-folder.ts';
import { createApp } from './create-app.ts';

const FIRST_PORT = 4173;
/** Ports tried, from the first on. */
const TRIES = 20;

export interface ServerSettings {
  readonly host: string;
  /** Only this port; without it the first free one from 4173 on. */
  readonly port?: number;
  readonly scenarioFolder?: string;
}

/** Serves until it is told to stop, and says where. Throws where no port can be had. */
export async function startServer({
  host,
  port,
  scenarioFolder = ownScenarios,
}: ServerSettings): Promise<void> {
  const settings = { scenarioFolder, shownFrom: projectFolder, dist: join(projectFolder, 'dist'), log: true };
  const app = await createApp(settings);
  const address = await listen(app, host, port);
  stopOnSignal(app);
  process.stdout.write(`稳线已启动，请在浏览器打开： ${address}\nSteadyline is running. Open ${address}\n`);
  // All cases are read and counted now, so that the first page need not wait for it.
  await app.inject('/content/catalogue.json');
}

async function listen(app: FastifyInstance, host: string, port: number | undefined): Promise<string> {
  const ports = port === undefined ? Array.from({ length: TRIES }, (_, i) => FIRST_PORT + i) : [port];
  for (const one of ports) {
    try {
      return await app.listen({ host, port: one });
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new PortTaken(ports);
}

/** No port was free. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';

  constructor(ports: readonly number[]) {
    const which =
      ports.length === 1
        ? `Port ${ports[0] ?? ''} is`
        : `Ports ${ports[0] ?? ''} to ${ports.at(-1) ?? ''} are`;
    super(`${which} taken by another program. Choose another one: npm start -- --port 8080`);
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** What is being answered is finished first. */
function stopOnSignal(app: FastifyInstance): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void app.close().then(() => process.exit(0));
    });
  }
}
