import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { hashOf, sha256Hex } from '../../src/core/base/hash.ts';
import { root } from '../lib/paths.ts';
import type { Generator } from './generator.ts';

const GENERATED = 'src/core/session/engine.generated.ts';

/** Parts of core that say nothing in a running call: authoring, linting, exploring. */
const NO_ENGINE = [
  'src/core/scenario/compile/',
  'src/core/scenario/schema/',
  'src/core/lint/',
  'src/core/explore/',
];

/** SHA-256 of the canonical list of [path, SHA-256 of the file] of all code that can move a score. */
export async function engineHash(): Promise<string> {
  const paths: string[] = [];
  for await (const path of glob('src/core/**/*.ts', { cwd: root })) paths.push(path.replaceAll('\\', '/'));
  const engine = paths
    .filter((path) => path !== GENERATED && !NO_ENGINE.some((part) => path.startsWith(part)))
    .sort();
  return hashOf(
    await Promise.all(
      engine.map(async (path) => [path, sha256Hex(await readFile(join(root, path), 'utf8'))]),
    ),
  );
}

/** The engine's share of every bundle: attempts made by another engine are told apart by it. */
export const engineHashFile: Generator = {
  name: 'engine hash',
  files: async () => [
    {
      path: GENERATED,
      content: `/** Made by \`npm run generate\`: SHA-256 over the engine's sources, a part of every bundle. */\nexport const ENGINE_HASH = '${await engineHash()}';\n`,
    },
  ],
};
