// After an install: npm 10 installs Node 24 but takes its link out of node_modules/.bin again, because the
// packages for other machines, which it skips, have a bin of the same name (npm/cli#4362). `npm rebuild` puts it
// back. Plain JavaScript: at this moment only the machine's own, perhaps old, Node is there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const system = process.platform === 'win32' ? 'win' : process.platform;
const name = `node-${system}-${process.arch}`;
const npm = process.env.npm_execpath;

const isInstalled = existsSync(`node_modules/${name}`);
const isLinked = existsSync('node_modules/.bin/node');

if (isInstalled && !isLinked && npm !== undefined) {
  const { status } = spawnSync(process.execPath, [npm, 'rebuild', name], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
