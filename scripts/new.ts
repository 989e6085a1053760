// npm run new -- rule|act|check|persona|scenario|rubric <id>: makes the folder or file of a new one, which already works.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { KINDS, planNew } from './lib/new-files.ts';
import { root } from './lib/paths.ts';

const [kindName, id = ''] = process.argv.slice(2);
const kind = KINDS.find((one) => one === kindName);

if (kind === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
  console.error(`npm run new -- ${KINDS.join('|')} <id>`);
  console.error('The id is lower-case words joined by hyphens, such as late-parcel.');
  process.exit(2);
}

const { files, next } = await planNew(kind, id);
const [first] = files;
if (first !== undefined && existsSync(join(root, first.path))) {
  console.error(`There is a ${kind} called ${id} already: ${first.path}`);
  process.exit(2);
}
for (const { path, content } of files) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
  console.log(path);
}
console.log(['', 'Next:', ...next.map((step) => `  ${step}`)].join('\n'));
