import { EMPTY_READING } from '../base/reading.ts';
import type { Par } from '../scenario/schema/par-schema.ts';
import { MODES } from '../scenario/vocabulary.ts';
import { prepareRun } from '../session/run.ts';
import { estimateParAndFloor } from './par-and-floor.ts';
import { HOW, parInputs, type ParMaterial } from './par-inputs.ts';

/** Estimates for every customer of a case, guided (where there are choices) and free. Some seconds a customer. */
export function parOfCase(material: ParMaterial, engine?: string): Par {
  const { scenario, personas, rubric, rules } = material;
  const modes = MODES.filter((mode) => mode === 'free' || scenario.choices.length > 0);
  const estimates = personas.flatMap((persona) =>
    modes.map((mode) =>
      estimateParAndFloor((seed) =>
        prepareRun({
          scenario,
          persona,
          rubric,
          rules,
          // Readings are injected and choices declared, so the language moves nothing.
          lang: 'zh',
          mode,
          pace: 'untimed',
          seed,
          read: () => EMPTY_READING,
        }),
      ),
    ),
  );
  return { format: 1, inputs: parInputs(material, engine), how: HOW, estimates };
}
