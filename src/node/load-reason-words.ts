import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lang } from '../core/base/lang.ts';
import type { ReasonWords } from '../core/reading/describe-reason.ts';
import { projectFolder } from './project-folder.ts';

/** What the reasons of a reading are called in a language. Our own file, held complete by its tests. */
export async function loadReasonWords(lang: Lang): Promise<ReasonWords> {
  const file = join(projectFolder, 'src/core/reading/reason-words', `${lang}.json`);
  return JSON.parse(await readFile(file, 'utf8')) as ReasonWords;
}
