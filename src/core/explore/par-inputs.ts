import { hashOf } from '../base/hash.ts';
import type { Rule } from '../rules/rule.ts';
import type { Par } from '../scenario/schema/par-schema.ts';
import type { Persona } from '../scenario/schema/persona-schema.ts';
import type { Rubric } from '../scenario/schema/rubric-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import type { Mode } from '../scenario/vocabulary.ts';
import { ENGINE_HASH } from '../session/engine.generated.ts';
import { BEAM } from './par.ts';
import { PAR_SEEDS, PICKERS, type ParAndFloor } from './par-and-floor.ts';

/** How the estimates are made; a change of method is a change of their inputs. */
export const HOW = `par: beam of ${BEAM}, mean of ${PAR_SEEDS} seeds; floor: mean of ${PICKERS} blind pickers`;

/** Everything that a case's estimates depend on. */
export interface ParMaterial {
  readonly scenario: Scenario;
  /** Those of the case that can be read, in its order. */
  readonly personas: readonly Persona[];
  readonly rubric: Rubric;
  readonly rules: readonly Rule[];
}

/** SHA-256 of the material, the engine and the method: a par file that carries another is stale. */
export function parInputs({ rules, ...material }: ParMaterial, engine: string = ENGINE_HASH): string {
  return hashOf({ ...material, rules: rules.map(({ id }) => id), engine, how: HOW });
}

/** The estimate for a customer and a mode; null where there is none, or the file is stale. */
export function estimateIn(
  par: Par | undefined,
  inputs: string,
  { persona, mode }: { readonly persona: string; readonly mode: Mode },
): ParAndFloor | null {
  if (par?.inputs !== inputs) return null;
  return par.estimates.find((one) => one.persona === persona && one.mode === mode) ?? null;
}
