import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lang } from '../core/base/lang.ts';
import type { CsatReason, SavedContact } from '../core/session/kpi-sheet.ts';
import { projectFolder } from './project-folder.ts';

/** What the customer says of the survey, and how each figure of a call is come by. */
export interface KpiWords {
  readonly csat: Readonly<Record<CsatReason, string>>;
  readonly saved: Readonly<Record<SavedContact, string>>;
  readonly kpis: Readonly<Record<string, { readonly name: string; readonly how: string }>>;
}

/** The words in a language. Our own file, held complete by its tests. */
export async function loadKpiWords(lang: Lang): Promise<KpiWords> {
  const file = join(projectFolder, 'src/core/session/kpi-words', `${lang}.json`);
  return JSON.parse(await readFile(file, 'utf8')) as KpiWords;
}
