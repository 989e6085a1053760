import type { Scenario } from '../schema/scenario-schema.ts';
import { checkChoices } from './check-choices.ts';
import { checkBlocked, checkScenarioCondition } from './check-conditions.ts';
import { checkScenarioLines } from './check-lines.ts';
import { checkPhrases } from './check-phrases.ts';
import { checkSlots } from './check-slots.ts';
import { checkTruth } from './check-truth.ts';
import { folderName } from './file-names.ts';
import { checkName, checkOwnName, doubledNames } from './names.ts';
import { problem, type Problem } from './problem.ts';

const NAMED_LISTS = [
  'variables',
  'facts',
  'needs',
  'demands',
  'options',
  'cues',
  'threats',
  'knowledge',
  'phrase-library',
  'choices',
  'endings',
  'policies',
  'service',
] as const;

/** What the schema cannot say of a scenario file by itself. */
export function checkScenario(scenario: Scenario, path: string): Problem[] {
  const needs = scenario.needs.map((need) => need.id);
  const facts = scenario.facts.map((fact) => fact.id);
  return [
    ...checkOwnName(scenario.id, folderName(path)),
    ...NAMED_LISTS.flatMap((list) => doubledNames([list], scenario[list])),
    ...sharedNames(scenario),
    ...scenario.options.flatMap((option, i) => [
      ...option.solves.flatMap((need, s) => checkName(['options', i, 'solves', s], 'need', need, needs)),
      ...checkBlocked(option.blocked, ['options', i, 'blocked']),
      ...checkScenarioCondition(scenario, option.blocked, ['options', i, 'blocked']),
    ]),
    ...scenario.service.flatMap((service, i) =>
      service['at-least'] > service['at-most'] ? [emptyRange(i)] : [],
    ),
    ...scenario.endings.flatMap((ending, i) =>
      checkScenarioCondition(scenario, ending.when, ['endings', i, 'when']),
    ),
    ...(scenario.handover?.known ?? []).flatMap((fact, i) =>
      checkName(['handover', 'known', i], 'fact', fact, facts),
    ),
    ...checkTruth(scenario),
    ...checkSlots(scenario),
    ...checkPhrases(scenario),
    ...checkScenarioLines(scenario),
    ...checkChoices(scenario),
  ];
}

/** Policies and service times are mentioned by the same kind of mention, so they share one set of names. */
function sharedNames(scenario: Scenario): Problem[] {
  const policies = new Set(scenario.policies.map((policy) => policy.id));
  return scenario.service.flatMap(({ id }, i) =>
    policies.has(id)
      ? problem(
          ['service', i, 'id'],
          'names/doubled',
          { zh: `“${id}”已经是一条规定的名字。`, en: `\`${id}\` is the name of a policy already.` },
          { zh: '给服务时限换一个名字。', en: 'Give the service time another name.' },
        )
      : [],
  );
}

function emptyRange(index: number): Problem {
  return problem(
    ['service', index, 'at-least'],
    'scenario/empty-range',
    {
      zh: '最短时限比最长时限还长，没有时间能兑现。',
      en: 'The tightest time is longer than the longest: no time can be kept.',
    },
    {
      zh: '让 at-least 小于或等于 at-most(单位：分钟)。',
      en: 'Make `at-least` no greater than `at-most` (minutes).',
    },
  );
}
