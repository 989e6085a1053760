import { readFile, writeFile } from 'node:fs/promises';
import type { Result } from '../core/base/result.ts';
import { readRubric } from '../core/scenario/compile/read-rubric.ts';
import { readScenario } from '../core/scenario/compile/read-scenario.ts';
import type { Content } from '../core/scenario/compile/read-content.ts';
import type { Diagnostic } from '../core/base/diagnostic.ts';
import { readWorkbook } from '../interop/spreadsheet/read-workbook.ts';
import { sheetsToEdits, type Edit } from '../interop/spreadsheet/sheets-to-edits.ts';
import { unzip } from '../node/zip.ts';
import { editYaml } from './edit-yaml.ts';
import { findRubric, findScenario } from './library.ts';
import { diagnosticOutput, diagnosticText } from './output/diagnostic-output.ts';
import { callersPath, say } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Carries what a spreadsheet changes into a case and its rubric. False where something in it has to be mended first; nothing is written then. */
export async function importSheets(bytes: Buffer, into: string): Promise<boolean> {
  const parts = unzip(bytes);
  const workbook = parts && readWorkbook(parts);
  if (!workbook?.ok)
    throw new UsageError(workbook ? workbook.error : 'The file is not a spreadsheet (.xlsx).');
  const { scenario, library } = await findScenario(into);
  const rubric = findRubric(library, scenario.rubric);
  const edits = sheetsToEdits(workbook.value, scenario, rubric);
  if (!edits.ok) {
    edits.error.forEach(({ sheet, cell, message }) => say(`${sheet}!${cell}: ${message}`));
    return false;
  }
  const files: readonly Target[] = [
    { path: pathOf(library.scenarios, scenario.id), edits: edits.value.scenario, read: readScenario },
    { path: pathOf(library.rubrics, rubric.id), edits: edits.value.rubric, read: readRubric },
  ];
  const edited = await Promise.all(files.filter((file) => file.edits.length > 0).map(edit));
  const broken = edited.flatMap(({ problems }) => problems);
  broken.forEach((problem) => say(diagnosticText(diagnosticOutput(problem, 'en'))));
  if (broken.length > 0) return false;
  for (const { path, text } of edited) await writeFile(callersPath(path), text);
  say(edited.length === 0 ? 'Nothing has changed.' : edited.map(({ path }) => path).join('\n'));
  return true;
}

interface Target {
  readonly path: string;
  readonly edits: readonly Edit[];
  readonly read: (file: {
    readonly path: string;
    readonly text: string;
  }) => Result<unknown, readonly Diagnostic[]>;
}

async function edit({ path, edits, read }: Target) {
  const text = editYaml(await readFile(callersPath(path), 'utf8'), edits);
  const found = read({ path, text });
  return { path, text, problems: found.ok ? [] : found.error };
}

function pathOf(files: Content['scenarios'] | Content['rubrics'], id: string): string {
  return files.find((one) => one.id === id)?.file.path ?? '';
}
