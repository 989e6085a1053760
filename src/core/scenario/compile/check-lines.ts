import { LANGS } from '../../base/lang.ts';
import type { Line, Lines } from '../schema/line.ts';
import type { Persona } from '../schema/persona-schema.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { checkPersonaCondition, checkScenarioCondition } from './check-conditions.ts';
import type { Path } from './locate.ts';
import { checkName } from './names.ts';
import { problem, type Problem } from './problem.ts';
import { SLOTS_OF_ANY_CASE, slotNames } from './slot-names.ts';

export function checkScenarioLines(scenario: Scenario): Problem[] {
  return eachLine(scenario.lines).flatMap(({ line, beat, path }) => [
    ...checkScenarioCondition(scenario, line.when, [...path, 'when']),
    ...checkName([...path, 'cue'], 'cue', line.cue, ids(scenario.cues)),
    ...checkName([...path, 'demand'], 'demand', line.demand, ids(scenario.demands)),
    ...checkName([...path, 'threat'], 'threat', line.threat, ids(scenario.threats)),
    ...checkName([...path, 'option'], 'option', line.option, ids(scenario.options)),
    ...(beat === 'cue' && line.cue === undefined ? [cueLess(path)] : []),
  ]);
}

export function checkPersonaLines(persona: Persona): Problem[] {
  return eachLine(persona.lines).flatMap(({ line, path }) => [
    ...checkPersonaCondition(line.when, [...path, 'when']),
    ...(['cue', 'demand', 'threat', 'option'] as const)
      .filter((key) => line[key] !== undefined)
      .map((key) => ofOneCase([...path, key])),
    ...slotsOf(line).map(({ lang }) => ofOneCase([...path, 'say', lang])),
  ]);
}

function eachLine(
  lines: Lines,
): readonly { readonly line: Line; readonly beat: string; readonly path: Path }[] {
  return Object.entries(lines).flatMap(([beat, all]) =>
    all.map((line, i) => ({ line, beat, path: ['lines', beat, i] })),
  );
}

/** Slots that a case would have to fill; those that every case fills are fine. */
function slotsOf(line: Line): { readonly lang: string }[] {
  return LANGS.flatMap((lang) =>
    slotNames(line.say[lang])
      .filter((name) => !SLOTS_OF_ANY_CASE.includes(name))
      .map(() => ({ lang })),
  );
}

function cueLess(path: Path): Problem {
  return problem(
    path,
    'scenario/cue-line-without-cue',
    {
      zh: '“cue”下的台词没有写明透露哪条线索，永远不会被说出。',
      en: 'A line under `cue` that names no cue is never said.',
    },
    { zh: '加上“cue: 线索的名字”。', en: 'Add `cue:` with the name of the cue it lets slip.' },
  );
}

function ofOneCase(path: Path): Problem {
  return problem(
    path,
    'persona/speaks-of-a-case',
    {
      zh: '客户类型的台词适用于任何案例，不能提到某个案例里的内容。',
      en: 'Lines of a customer type fit any case and cannot speak of things of one case.',
    },
    { zh: '把这句移到案例文件的 lines 里。', en: 'Move the line to the case file.' },
  );
}

function ids(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}
