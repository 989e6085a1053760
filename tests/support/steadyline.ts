import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** As `npm run steadyline` starts it. */
export const COMMAND = ['--import', './scripts/require-node.mjs', 'src/cli/main.ts'] as const;

export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly words: string;
  /** Standard output, one JSON value a line. */
  readonly lines: readonly unknown[];
}

/** Runs the command line as a caller would, from `from`, with `input` on standard input. */
export function steadyline(
  args: readonly string[],
  options: { readonly input?: string; readonly from?: string } = {},
): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: options.from ?? root, LANG: 'C' },
    input: options.input ?? '',
    encoding: 'utf8',
  });
  const values = stdout.split('\n').filter((line) => /^[[{]/.test(line));
  return { code: status, out: stdout, words: stderr, lines: values.map((line): unknown => JSON.parse(line)) };
}
