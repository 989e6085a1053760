import { readFile } from 'node:fs/promises';
import type { SourceFile } from '../core/scenario/compile/source-file.ts';

/** A file as text. Bytes that are not UTF-8 become U+FFFD, which the reader of the file then tells. `path`: as shown in messages. */
export async function readSource(file: string, path: string): Promise<SourceFile> {
  return { path, text: await readFile(file, 'utf8') };
}
