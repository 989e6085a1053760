import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Content } from '../core/scenario/compile/read-content.ts';
import { callersPath, say } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Writes a file into the folder of a case and tells where. */
export async function writeBeside(library: Content, id: string, name: string, text: string): Promise<void> {
  const { file } = library.scenarios.find((one) => one.id === id) ?? {};
  const path = join(dirname(callersPath(file?.path ?? '')), name);
  await writeFile(path, text).catch((error: unknown) => {
    throw new UsageError(`It cannot be written to ${path}: ${String(error)}`);
  });
  say(path);
}
