import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lang } from '../core/base/lang.ts';
import type { KpiWords } from '../core/session/kpi-words/kpi-words.ts';
import { projectFolder } from './project-folder.ts';

/** The words in a language. Our own file, held complete by its tests. */
export async function loadKpiWords(lang: Lang): Promise<KpiWords> {
  const file = join(projectFolder, 'src/core/session/kpi-words', `${lang}.json`);
  return JSON.parse(await readFile(file, 'utf8')) as KpiWords;
}
