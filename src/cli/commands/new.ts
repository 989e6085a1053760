import { Argument, type Command } from 'commander';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { scenarioFolder } from '../../node/load-content.ts';
import { STARTER_KINDS, starterFiles, type StarterKind } from '../../node/starter-files.ts';
import { callersPath, say, writeText } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

export function addNew(program: Command): void {
  program
    .command('new')
    .description('begin a case, a customer or a rubric with a commented file that already works')
    .addArgument(new Argument('<kind>', STARTER_KINDS.join(', ')).choices(STARTER_KINDS))
    .argument('<id>', 'its name: lower-case words joined by hyphens')
    .option('--into <folder>', 'the content folder; without it the scenarios of the product')
    .action(makeNew);
}

async function makeNew(kind: StarterKind, id: string, { into }: { readonly into?: string }): Promise<void> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw new UsageError(`A name is lower-case words joined by hyphens, such as late-parcel, not ${id}.`);
  const folder = into === undefined ? scenarioFolder : callersPath(into);
  const files = (await starterFiles(kind, id)).map(({ path, content }) => ({
    file: join(folder, path),
    content,
  }));
  const taken = files.find(({ file }) => existsSync(file));
  if (taken) throw new UsageError(`There is a file already: ${taken.file}`);
  for (const { file, content } of files) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    writeText(file);
  }
  const [first] = files;
  say(
    `Next: npm run -s steadyline -- lint ${first === undefined ? folder : kind === 'scenario' ? dirname(first.file) : first.file}`,
  );
}
