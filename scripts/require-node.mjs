import module from 'node:module';

// Loaded before every npm script (`node --import`), so it must parse on any Node that knows ES modules: no TypeScript, no new syntax.
// Everything after it is TypeScript that Node itself strips, which needs 22.18 or newer.
const LEAST = [22, 18];

const [major, minor] = process.versions.node.split('.').map(Number);
const isNewEnough = major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);

if (!isNewEnough) {
  console.error(
    [
      `Steadyline needs Node ${LEAST.join('.')} or newer; this is Node ${process.versions.node}.`,
      '',
      'On Linux and Windows `npm ci` brings Node 24 into node_modules/.bin and every `npm run` uses it:',
      '  npm ci',
      '  npm start',
      'If that was done with --omit=optional, or on a Mac or another machine, install Node 24 (https://nodejs.org)',
      'and run the command again. Without npm, put node_modules/.bin first in PATH.',
    ].join('\n'),
  );
  process.exit(1);
}

// What was stripped and compiled once need not be again: a command starts in half the time.
module.enableCompileCache?.();
