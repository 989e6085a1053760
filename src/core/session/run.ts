import type { Lang } from '../base/lang.ts';
import type { Reading } from '../base/reading.ts';
import { castPersona, type Player } from '../persona/respond.ts';
import { activeRules } from '../rules/run-rules.ts';
import type { Rule } from '../rules/rule.ts';
import type { Persona } from '../scenario/schema/persona-schema.ts';
import type { Rubric } from '../scenario/schema/rubric-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import type { Channel, Mode, Pace } from '../scenario/vocabulary.ts';
import { openCase, type CaseFile } from '../situation/case-file.ts';

/** Reads a reply of this case. `prev`: the customer's words just before. */
export type Reader = (request: {
  readonly text: string;
  readonly prev: string;
  readonly channel: Channel;
}) => Reading;

export interface RunSettings {
  readonly scenario: Scenario;
  readonly persona: Persona;
  readonly rubric: Rubric;
  readonly rules: readonly Rule[];
  readonly lang: Lang;
  readonly mode: Mode;
  readonly pace: Pace;
  readonly seed: number;
  readonly read: Reader;
}

/** Everything that stays the same while a call is played. */
export interface Run {
  readonly file: CaseFile;
  readonly player: Player;
  readonly rubric: Rubric;
  readonly rules: readonly Rule[];
  readonly lang: Lang;
  readonly mode: Mode;
  readonly pace: Pace;
  readonly seed: number;
  readonly read: Reader;
}

export function prepareRun(settings: RunSettings): Run {
  const { scenario, persona, rubric, rules, ...rest } = settings;
  return {
    ...rest,
    file: openCase(scenario, settings.seed),
    player: castPersona(persona, scenario.customer.culture),
    rubric,
    rules: activeRules(rules, rubric),
  };
}
