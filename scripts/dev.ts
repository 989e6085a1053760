// npm run dev: the API on 4173 and, in front of it, vite on 5173, which reloads the page when a source changes.
import { spawn } from 'node:child_process';

import { root } from './lib/paths.ts';

const port = process.env.STEADYLINE_PORT ?? '4173';
const commands = [
  ['--watch', 'src/cli/main.ts', 'serve', '--port', port],
  ['node_modules/vite/bin/vite.js', ...process.argv.slice(2)],
];

const children = commands.map((args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }));

for (const child of children) {
  child.on('exit', (code) => {
    for (const other of children) other.kill();
    process.exitCode = code ?? 0;
  });
}
