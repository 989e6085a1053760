import type { ModelFile } from '../../src/contract/content.ts';
import { hashOf } from '../../src/core/base/hash.ts';
import type { Lang } from '../../src/core/base/lang.ts';
import { indexCase } from '../../src/core/reading/case-index.ts';
import { createReader } from '../../src/core/reading/read.ts';
import { RULES } from '../../src/core/rules/catalogue.ts';
import type { Persona } from '../../src/core/scenario/schema/persona-schema.ts';
import type { Rubric } from '../../src/core/scenario/schema/rubric-schema.ts';
import type { Scenario } from '../../src/core/scenario/schema/scenario-schema.ts';
import { playInputs } from '../../src/core/session/attempt.ts';
import { prepareRun } from '../../src/core/session/run.ts';
import type { Input } from '../../src/core/situation/input.ts';

/** A call as it was recorded: what is needed to play it again. */
export interface RecordedCall {
  readonly persona: string;
  readonly lang: Lang;
  readonly seed: number;
  readonly inputs: readonly Input[];
}

export interface Stage {
  readonly scenario: Scenario;
  readonly personas: readonly Persona[];
  readonly rubric: Rubric;
  /** Of each language what its reader is made of. */
  readonly models: Readonly<Record<Lang, Pick<ModelFile, 'model' | 'words'>>>;
}

/** Plays recorded calls and gives the hash of each call's whole state: every Reading, line, finding and point. */
export function playRecorded(stage: Stage, calls: readonly RecordedCall[]): string[] {
  const { zh, en } = stage.models;
  const readers = { zh: createReader(zh.model, zh.words), en: createReader(en.model, en.words) };
  const indexes = { zh: indexCase(stage.scenario, 'zh'), en: indexCase(stage.scenario, 'en') };
  return calls.map(({ persona: id, lang, seed, inputs }) => {
    const persona = stage.personas.find((one) => one.id === id);
    if (!persona) throw new Error(`no persona ${id}`);
    const run = prepareRun({
      scenario: stage.scenario,
      persona,
      rubric: stage.rubric,
      rules: RULES,
      lang,
      mode: 'free',
      pace: 'standard',
      seed,
      read: (request) => readers[lang](request, indexes[lang]),
    });
    return hashOf(playInputs(run, inputs));
  });
}
