import type { Command } from 'commander';
import { z } from 'zod';
import type { AnalysisLine } from '../../contract/cli-output.ts';
import type { ActId } from '../../core/base/acts.ts';
import type { Lang } from '../../core/base/lang.ts';
import { EMPTY_CASE_INDEX, indexCase, type CaseIndex } from '../../core/reading/case-index.ts';
import { createReader } from '../../core/reading/read.ts';
import { loadTextModel } from '../../node/load-text-model.ts';
import { createExplainLine } from '../explain-line.ts';
import { findScenario } from '../library.ts';
import { actOption, explainWordsOption, langOption } from '../options.ts';
import { readingOutput } from '../output/reading-output.ts';
import { standardInput, writeJson } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

interface AnalyseOptions {
  readonly lang: Lang;
  readonly scenario?: string;
  readonly explain?: true;
  readonly act?: readonly ActId[];
  readonly words: Lang;
  readonly json?: true;
}

const requestSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  prev: z.string().nullish(),
});
type Request = z.infer<typeof requestSchema>;

export function addAnalyse(program: Command): void {
  program
    .command('analyse')
    .description('read replies: JSON lines {id, text, prev?} in, {id, acts, mentions, coherence} out')
    .addOption(langOption().makeOptionMandatory())
    .option('--scenario <scenario>', 'read with the names and phrases of this case')
    .option('--explain', 'tell why each act was read: reasons, weights, score, threshold, certainty')
    .addOption(actOption())
    .addOption(explainWordsOption())
    .option('--json', 'JSON lines; without --explain they are the only form there is')
    .action(analyse);
}

async function analyse(options: AnalyseOptions): Promise<void> {
  if (options.act !== undefined && !options.explain)
    throw new UsageError('--act tells which act to explain: it needs --explain.');
  const index =
    options.scenario === undefined ? EMPTY_CASE_INDEX : await indexOf(options.scenario, options.lang);
  const answer = options.explain
    ? await createExplainLine({ ...options, index })
    : await createReadLine(options.lang, index);
  let number = 0;
  for await (const line of standardInput()) {
    number += 1;
    if (line.trim() !== '') answer(parseRequest(line, number));
  }
}

async function createReadLine(lang: Lang, index: CaseIndex): Promise<(request: Request) => void> {
  const { model, words } = await loadTextModel(lang);
  const read = createReader(model, words);
  return ({ id, text, prev }) => {
    const { acts, mentions, coherence } = readingOutput(read({ text, prev: prev ?? '' }, index));
    writeJson({ id, acts, mentions, coherence } satisfies AnalysisLine);
  };
}

async function indexOf(name: string, lang: Lang): Promise<CaseIndex> {
  const { scenario } = await findScenario(name);
  return indexCase(scenario, lang);
}

function parseRequest(line: string, number: number): Request {
  const wanted = 'A line is JSON such as {"id": "1", "text": "…", "prev": "…"}; prev may be left out.';
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError(`Line ${number} of standard input is not JSON. ${wanted}`);
  }
  const request = requestSchema.safeParse(value);
  if (request.success) return request.data;
  const [issue] = request.error.issues;
  throw new UsageError(
    `Line ${number} of standard input: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}. ${wanted}`,
  );
}
