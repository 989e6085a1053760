import { spawn } from 'node:child_process';
import { root } from '../../scripts/lib/paths.ts';
import type { Measurement } from './measurement.ts';
import { quantile } from './versus.ts';

const RUNS = 5;
const PORT = 4391;

/** From the command to the first answer of the server, with a page that is already built. */
export async function measureStartUp(): Promise<Measurement[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await once(PORT + run));
  return [
    {
      what: `start of the server until it answers, page already built (median of ${String(RUNS)})`,
      figure: `${(quantile(times, 0.5) / 1000).toFixed(2)} s`,
    },
  ];
}

async function once(port: number): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, ['scripts/start.ts', '--port', String(port)], {
    cwd: root,
    stdio: 'ignore',
  });
  try {
    for (;;) {
      const isUp = await fetch(`http://127.0.0.1:${String(port)}/health`).then(
        (response) => response.ok,
        () => false,
      );
      if (isUp) return performance.now() - start;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } finally {
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('close', resolve));
  }
}
