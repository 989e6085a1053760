import type { Lang } from '../core/base/lang.ts';
import { estimateIn, parInputs } from '../core/explore/par-inputs.ts';
import { parMaterial } from '../core/explore/par-material.ts';
import type { ParAndFloor } from '../core/explore/par-and-floor.ts';
import { createReader } from '../core/reading/read.ts';
import { indexCase } from '../core/reading/case-index.ts';
import { RULES } from '../core/rules/catalogue.ts';
import { readable, type Content } from '../core/scenario/compile/read-content.ts';
import type { Scenario } from '../core/scenario/schema/scenario-schema.ts';
import type { Mode, Pace } from '../core/scenario/vocabulary.ts';
import { prepareRun, type Run } from '../core/session/run.ts';
import { loadTextModel } from '../node/load-text-model.ts';
import { findPersona, findRubric } from './library.ts';

export interface CallSettings {
  readonly persona?: string | undefined;
  /** Instead of the one that the scenario names. */
  readonly rubric?: string | undefined;
  readonly lang: Lang;
  readonly mode: Mode;
  readonly pace: Pace;
  readonly seed: number;
}

/** A run with the hash of the text model that reads it, which its bundle needs. */
export interface Call {
  readonly run: Run;
  readonly model: string;
  /** What mastery and chance reach in it, where that was estimated and is not stale. */
  readonly par: ParAndFloor | null;
}

/** Casts a scenario with a persona of the library. */
export async function prepareCall(
  library: Content,
  scenario: Scenario,
  settings: CallSettings,
): Promise<Call> {
  const { model, words, hash } = await loadTextModel(settings.lang);
  const read = createReader(model, words);
  const rubric = findRubric(library, settings.rubric ?? scenario.rubric);
  const index = indexCase(scenario, settings.lang, rubric);
  const run = prepareRun({
    ...settings,
    scenario,
    persona: findPersona(library, scenario, settings.persona),
    rubric,
    rules: RULES,
    read: (request) => read(request, index),
  });
  return { run, model: hash, par: parOf(library, run) };
}

/** Estimates are of the scenario's own rubric; under another one they say nothing. */
function parOf(library: Content, { file, rubric, player, mode }: Run): ParAndFloor | null {
  const { id } = file.scenario;
  const material = parMaterial(library, id, RULES);
  if (material?.rubric.id !== rubric.id) return null;
  const [kept] = readable(library.pars.filter((par) => par.id === id));
  return estimateIn(kept, parInputs(material), { persona: player.persona.id, mode });
}
