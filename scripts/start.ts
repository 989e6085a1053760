// npm start: sees to it that the web app in dist is fresh, then serves it with its API.
// What follows `--` goes to `serve`, as in: npm start -- --port 8080
import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { root } from './lib/paths.ts';
import { ensureWebBuild } from './lib/web-build.ts';

const started = performance.now();
const outcome = await ensureWebBuild({
  onStart: () =>
    console.error(
      '正在构建网页，只在首次启动和改动之后需要……  Building the web app, which only a first start and a change need…',
    ),
});

if (outcome !== undefined && outcome.code !== 0) {
  console.error(outcome.output);
  console.error('The web app could not be built (above); nothing was started.');
  process.exit(1);
}
if (outcome !== undefined) {
  console.error(`Web app built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

const main = join(root, 'src/cli/main.ts');
const server = spawn(process.execPath, [main, 'serve', ...process.argv.slice(2)], { stdio: 'inherit' });
// A terminal's Ctrl+C reaches the server by itself; any other signal is handed on, and its exit is ours.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) server.kill(signal);
  });
}
server.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));
