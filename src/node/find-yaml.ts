import { glob, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** YAML files under a folder, or the one file; sorted, absolute. Undefined where there is nothing of that name. */
export async function findYaml(fileOrFolder: string): Promise<readonly string[] | undefined> {
  const found = await stat(fileOrFolder).catch(() => undefined);
  if (!found) return undefined;
  if (found.isFile()) return [fileOrFolder];
  const files: string[] = [];
  for await (const path of glob('**/*.{yaml,yml}', { cwd: fileOrFolder }))
    files.push(join(fileOrFolder, path));
  return files.sort();
}
