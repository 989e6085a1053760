import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ACT_IDS, type ActId } from '../core/base/acts.ts';
import type { Lang } from '../core/base/lang.ts';
import { projectFolder } from './project-folder.ts';
import { readLead } from './read-lead.ts';

/** An act's name and meaning, as its folder has them. */
export interface ActText {
  readonly id: ActId;
  readonly name: string;
  readonly meaning: string;
}

/** Every act in the words of a language, in the order of the list of acts. Rejects where a text is missing. */
export function loadActTexts(lang: Lang): Promise<readonly ActText[]> {
  return Promise.all(ACT_IDS.map((id) => loadActText(id, lang)));
}

async function loadActText(id: ActId, lang: Lang): Promise<ActText> {
  const file = join(projectFolder, 'src/core/reading/acts', id, `text.${lang}.md`);
  const { title, lead } = readLead(await readFile(file, 'utf8'), file);
  return { id, name: title, meaning: lead };
}
