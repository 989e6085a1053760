import { Option, type Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import type { Lang } from '../../core/base/lang.ts';
import type { Scenario } from '../../core/scenario/schema/scenario-schema.ts';
import { caseToMarkdown } from '../../interop/script/case-to-markdown.ts';
import { markdownToHtml } from '../../interop/script/markdown-to-html.ts';
import { caseToSheets } from '../../interop/spreadsheet/case-to-sheets.ts';
import { workbookParts } from '../../interop/spreadsheet/workbook-parts.ts';
import { caseToTwee } from '../../interop/twee/case-to-twee.ts';
import { zipOf } from '../../node/zip.ts';
import { findRubric, findScenario } from '../library.ts';
import { langOption } from '../options.ts';
import { callersPath, say, writeText } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const FORMS = ['twee', 'markdown', 'html', 'xlsx'] as const;
type Form = (typeof FORMS)[number];

interface ExportOptions {
  readonly as: Form;
  readonly lang?: Lang;
  readonly out?: string;
}

export function addExport(program: Command): void {
  program
    .command('export')
    .description('a case in another form: a Twine story, a script to print, a spreadsheet')
    .argument('<scenario>', 'id or path of a scenario')
    .addOption(new Option('--as <form>', FORMS.join(', ')).choices(FORMS).makeOptionMandatory())
    .addOption(langOption())
    .option('--out <file>', 'write it there; a spreadsheet needs one')
    .action(exportCase);
}

async function exportCase(name: string, { as, lang = 'zh', out }: ExportOptions): Promise<void> {
  const { scenario, library } = await findScenario(name);
  if (as === 'xlsx') {
    if (out === undefined) throw new UsageError('A spreadsheet is written to a file: --out case.xlsx');
    await save(out, zipOf(workbookParts(caseToSheets(scenario, findRubric(library, scenario.rubric)))));
    return;
  }
  const text = textOf(scenario, as, lang);
  if (out === undefined) writeText(text.trimEnd());
  else await save(out, text);
}

function textOf(scenario: Scenario, as: Exclude<Form, 'xlsx'>, lang: Lang): string {
  if (as === 'twee') return caseToTwee(scenario, lang);
  const script = caseToMarkdown(scenario, lang);
  return as === 'html' ? markdownToHtml(script, lang) : script;
}

async function save(out: string, content: string | Uint8Array): Promise<void> {
  const path = callersPath(out);
  await writeFile(path, content).catch((error: unknown) => {
    throw new UsageError(`It cannot be written to ${path}: ${String(error)}`);
  });
  say(path);
}
