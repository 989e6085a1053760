import type { Lang } from '../core/base/lang.ts';
import { createReader } from '../core/reading/read.ts';
import { indexCase } from '../core/reading/case-index.ts';
import { RULES } from '../core/rules/catalogue.ts';
import type { Content } from '../core/scenario/compile/read-content.ts';
import type { Scenario } from '../core/scenario/schema/scenario-schema.ts';
import type { Mode, Pace } from '../core/scenario/vocabulary.ts';
import { prepareRun, type Run } from '../core/session/run.ts';
import { loadTextModel } from '../node/load-text-model.ts';
import { findPersona, findRubric } from './library.ts';

export interface CallSettings {
  readonly persona?: string | undefined;
  readonly lang: Lang;
  readonly mode: Mode;
  readonly pace: Pace;
  readonly seed: number;
}

/** A run with the hash of the text model that reads it, which its bundle needs. */
export interface Call {
  readonly run: Run;
  readonly model: string;
}

/** Casts a scenario with a persona of the library. */
export async function prepareCall(
  library: Content,
  scenario: Scenario,
  settings: CallSettings,
): Promise<Call> {
  const { model, hash } = await loadTextModel(settings.lang);
  const read = createReader(model);
  const index = indexCase(scenario, settings.lang);
  const run = prepareRun({
    ...settings,
    scenario,
    persona: findPersona(library, scenario, settings.persona),
    rubric: findRubric(library, scenario.rubric),
    rules: RULES,
    read: (request) => read(request, index),
  });
  return { run, model: hash };
}
