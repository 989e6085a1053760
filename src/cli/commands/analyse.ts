import type { Command } from 'commander';
import { z } from 'zod';
import type { AnalysisLine } from '../../contract/cli-output.ts';
import type { Lang } from '../../core/base/lang.ts';
import { EMPTY_CASE_INDEX, indexCase } from '../../core/reading/case-index.ts';
import { createReader } from '../../core/reading/read.ts';
import { loadTextModel } from '../../node/load-text-model.ts';
import { findScenario } from '../library.ts';
import { langOption } from '../options.ts';
import { readingOutput } from '../output/reading-output.ts';
import { standardInput, writeJson } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

interface AnalyseOptions {
  readonly lang: Lang;
  readonly scenario?: string;
}

const requestSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  prev: z.string().nullish(),
});

export function addAnalyse(program: Command): void {
  program
    .command('analyse')
    .description('read replies: JSON lines {id, text, prev?} in, {id, acts, mentions, coherence} out')
    .addOption(langOption().makeOptionMandatory())
    .option('--scenario <scenario>', 'read with the names and phrases of this case')
    .option('--json', 'JSON lines (the only form there is)')
    .action(analyse);
}

async function analyse(options: AnalyseOptions): Promise<void> {
  const { model } = await loadTextModel(options.lang);
  const read = createReader(model);
  const index =
    options.scenario === undefined ? EMPTY_CASE_INDEX : await indexOf(options.scenario, options.lang);
  let number = 0;
  for await (const line of standardInput()) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, text, prev } = parseRequest(line, number);
    const reading = readingOutput(read({ text, prev: prev ?? '' }, index));
    const { acts, mentions, coherence } = reading;
    writeJson({ id, acts, mentions, coherence } satisfies AnalysisLine);
  }
}

async function indexOf(name: string, lang: Lang): Promise<ReturnType<typeof indexCase>> {
  const { scenario } = await findScenario(name);
  return indexCase(scenario, lang);
}

function parseRequest(line: string, number: number): z.infer<typeof requestSchema> {
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
