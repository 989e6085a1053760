import { Option, type Command } from 'commander';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { stringify } from 'yaml';
import { LANGS, type Lang } from '../../core/base/lang.ts';
import { EMPTY_CASE_INDEX } from '../../core/reading/case-index.ts';
import { createReader } from '../../core/reading/read.ts';
import { draftCase, type Draft } from '../../interop/draft/draft-case.ts';
import { transcriptToCase } from '../../interop/transcript/transcript-to-case.ts';
import { tweeToCase } from '../../interop/twee/twee-to-case.ts';
import { loadTextModel } from '../../node/load-text-model.ts';
import { importSheets } from '../import-sheets.ts';
import { callersFolder, callersPath, say } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const FORMS = ['twee', 'transcript', 'xlsx'] as const;
type Form = (typeof FORMS)[number];

interface ImportOptions {
  readonly as?: Form;
  readonly lang: Lang;
  readonly id?: string;
  readonly into?: string;
}

export function addImport(program: Command): void {
  program
    .command('import')
    .description('a case from another form: a draft from a Twine story or a call, changes from a spreadsheet')
    .argument('<file>', 'the file to read')
    .addOption(
      new Option('--as <form>', `${FORMS.join(', ')}; without it by the ending of the name`).choices(FORMS),
    )
    .addOption(new Option('--lang <lang>', 'language of the story or call').choices(LANGS).default('zh'))
    .option('--id <id>', 'name of the new case')
    .option(
      '--into <path>',
      'the folder that the new case is made in, or the case that a spreadsheet changes',
    )
    .action(importCase);
}

/** Exit 1 where something in the file has to be mended first. */
async function importCase(file: string, options: ImportOptions): Promise<void> {
  const path = callersPath(file);
  if (!existsSync(path)) throw new UsageError(`There is no file ${path}.`);
  const form = options.as ?? formOf(path);
  if (form === 'xlsx') {
    if (options.into === undefined)
      throw new UsageError('A spreadsheet changes a case: --into scenarios/late-parcel');
    if (!(await importSheets(await readFile(path), options.into))) process.exitCode = 1;
    return;
  }
  const id = options.id ?? '';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new UsageError(
      'A new case needs a name of lower-case letters, digits and hyphens: --id late-parcel',
    );
  const draft = await draftOf(form, await readFile(path, 'utf8'), id, options.lang);
  if (draft) await writeDraft(draft, options.into);
  else process.exitCode = 1;
}

function formOf(path: string): Form {
  const forms: Readonly<Partial<Record<string, Form>>> = {
    '.twee': 'twee',
    '.tw': 'twee',
    '.xlsx': 'xlsx',
    '.txt': 'transcript',
  };
  const form = forms[extname(path).toLowerCase()];
  if (!form) throw new UsageError(`What is in ${path}? Say it with --as ${FORMS.join('|')}.`);
  return form;
}

async function draftOf(
  form: 'twee' | 'transcript',
  text: string,
  id: string,
  lang: Lang,
): Promise<Draft | undefined> {
  if (form === 'twee') {
    const read = tweeToCase(text, { id, lang });
    if (read.ok) return read.value;
    read.error.forEach(({ line, message }) => say(`line ${line}: ${message}`));
    return undefined;
  }
  const { model, words } = await loadTextModel(lang);
  const reader = createReader(model, words);
  const read = transcriptToCase(text, { id, lang, read: (request) => reader(request, EMPTY_CASE_INDEX) });
  if (!read.ok) {
    read.error.forEach(({ line, message }) => say(`line ${line}: ${message}`));
    return undefined;
  }
  const masked = Object.entries(read.value.masked).map(([kind, count]) => `${kind} ${count}`);
  say(`Masked: ${masked.join(', ') || 'nothing'}. Read it through before anybody else does.`);
  return read.value.draft;
}

async function writeDraft(draft: Draft, into: string | undefined): Promise<void> {
  const file = join(into === undefined ? callersFolder() : callersPath(into), draft.id, 'scenario.yaml');
  if (existsSync(file)) throw new UsageError(`There is a case already: ${file}`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, stringify(draftCase(draft), { lineWidth: 0 }));
  say(`${file}\nNext: npm run -s steadyline -- lint ${dirname(file)}`);
}
