import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lang } from '../core/base/lang.ts';
import { projectFolder } from './project-folder.ts';
import { readLead } from './read-lead.ts';

/** A check's name and what it is about, as its folder has them. */
export async function loadCheckText(
  id: string,
  lang: Lang,
): Promise<{ readonly title: string; readonly lead: string }> {
  const file = join(projectFolder, 'src/core/lint', id, `text.${lang}.md`);
  return readLead(await readFile(file, 'utf8'), file);
}
