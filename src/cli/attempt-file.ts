import { readFile, writeFile } from 'node:fs/promises';
import { attemptSchema } from '../contract/attempt-schema.ts';
import { hashOf } from '../core/base/hash.ts';
import { bundleOf, readingsOf, type Attempt } from '../core/session/attempt.ts';
import type { SessionState } from '../core/session/state.ts';
import type { Input } from '../core/situation/input.ts';
import type { Call } from './call.ts';
import { callersPath } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Writes a played call. The same call always gets the same id. */
export async function saveAttempt(
  path: string,
  { run, model }: Call,
  inputs: readonly Input[],
  state: SessionState,
): Promise<void> {
  const attempt: Omit<Attempt, 'id'> = {
    format: 1,
    kind: 'call',
    bundle: bundleOf(run, model),
    scenario: run.file.scenario.id,
    persona: run.player.persona.id,
    rubric: run.rubric.id,
    lang: run.lang,
    mode: run.mode,
    host: 'cli',
    pace: run.pace,
    seed: run.seed,
    inputs,
    readings: readingsOf(inputs, state),
    result: state.result,
  };
  const id = `call-${hashOf(attempt).slice(0, 16)}`;
  await writeFile(callersPath(path), `${JSON.stringify({ id, ...attempt }, null, 2)}\n`).catch(
    (error: unknown) => {
      throw new UsageError(`The attempt cannot be written to ${callersPath(path)}: ${String(error)}`);
    },
  );
}

export async function readAttempt(path: string): Promise<Attempt> {
  const file = callersPath(path);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`There is no readable file ${file}.`);
  });
  const attempt = attemptSchema.safeParse(parseJson(text, file));
  if (attempt.success) return attempt.data;
  const told = attempt.error.issues
    .slice(0, 5)
    .map((issue) => `  ${issue.path.join('.') || 'the whole'}: ${issue.message}`);
  throw new UsageError(`${file} is not an attempt file:\n${told.join('\n')}`);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${String(error)}`);
  }
}
