import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

import { root } from './paths.ts';

export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Scripts may be started without npm, so the tools and the Node of node_modules go first. */
function environment(extra: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const bin = join(root, 'node_modules', '.bin');
  return { ...process.env, ...extra, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
}

/**
 * Runs one command without a shell from the root of the repository.
 * `show`: its words go straight to the terminal; else they are kept and come back as `output`.
 */
export function run(
  command: readonly [string, ...string[]],
  options: { readonly show?: boolean; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  const [program, ...args] = command;
  const isWindows = process.platform === 'win32';
  return new Promise((resolve) => {
    const child = spawn(program === 'node' ? process.execPath : program, args, {
      cwd: root,
      env: environment(options.env ?? {}),
      stdio: options.show === true ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      shell: isWindows && program !== 'node',
    });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
