import type { Rule } from '../rules/rule.ts';
import { readable, type Content } from '../scenario/compile/read-content.ts';
import type { ParMaterial } from './par-inputs.ts';

/** What the estimates of a case are made from; null where the case or its rubric cannot be read. */
export function parMaterial(content: Content, id: string, rules: readonly Rule[]): ParMaterial | null {
  const scenario = readable(content.scenarios).find((one) => one.id === id);
  const rubric = readable(content.rubrics).find((one) => one.id === scenario?.rubric);
  if (!scenario || !rubric) return null;
  const known = readable(content.personas);
  const personas = scenario.personas.flatMap((name) => known.find((one) => one.id === name) ?? []);
  return { scenario, personas, rubric, rules };
}
