import type { CaseCard } from '../contract/content.ts';
import { EMPTY_READING } from '../core/base/reading.ts';
import { chancesOf, type Chances } from '../core/explore/chances-of.ts';
import { RULES } from '../core/rules/catalogue.ts';
import { readable, type Content } from '../core/scenario/compile/read-content.ts';
import { DIMENSIONS, type Dimension } from '../core/scenario/vocabulary.ts';
import type { Persona } from '../core/scenario/schema/persona-schema.ts';
import type { Rubric } from '../core/scenario/schema/rubric-schema.ts';
import type { Scenario } from '../core/scenario/schema/scenario-schema.ts';
import { prepareRun } from '../core/session/run.ts';

/** Calls that are counted together: what one draw of the case brings up, another may not. */
const SEEDS = [1, 2, 3];

/** A case is played a dozen times, so once for each reading of its files. */
const known = new WeakMap<
  Scenario,
  { readonly players: readonly object[]; readonly chances: CaseCard['chances'] }
>();

/** What a case trains with each of its customers. */
export function chancesOfCase(scenario: Scenario, content: Content): CaseCard['chances'] {
  const rubric = readable(content.rubrics).find(({ id }) => id === scenario.rubric);
  if (!rubric || scenario.choices.length === 0) return {};
  const personas = readable(content.personas).filter(({ id }) => scenario.personas.includes(id));
  const players = [rubric, ...personas];
  const found = known.get(scenario);
  if (found?.players.length === players.length && players.every((one, i) => one === found.players[i]))
    return found.chances;
  const chances = Object.fromEntries(
    personas.map((persona) => [persona.id, chancesWith(scenario, persona, rubric)]),
  );
  known.set(scenario, { players, chances });
  return chances;
}

function chancesWith(scenario: Scenario, persona: Persona, rubric: Rubric): Chances {
  const settings = { scenario, persona, rubric, rules: RULES, lang: 'zh', mode: 'guided' } as const;
  const read = () => EMPTY_READING;
  const calls = SEEDS.map((seed) => chancesOf(prepareRun({ ...settings, pace: 'untimed', seed, read })));
  const sums: Partial<Record<Dimension, number>> = {};
  for (const dimension of DIMENSIONS) {
    const sum = calls.reduce((all, call) => all + (call[dimension] ?? 0), 0);
    if (sum > 0) sums[dimension] = sum;
  }
  return sums;
}
