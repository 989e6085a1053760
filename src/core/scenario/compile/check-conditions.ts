import type { Condition } from '../schema/condition.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { eachCondition } from './each-condition.ts';
import type { Path } from './locate.ts';
import { checkName } from './names.ts';
import { problem, type Problem } from './problem.ts';

/** Names that the conditions of a scenario ask for and the scenario does not know. */
export function checkScenarioCondition(
  scenario: Scenario,
  when: Condition | undefined,
  path: Path,
): Problem[] {
  const options = [...scenario.options.map((option) => option.id), 'unlisted'];
  return eachCondition(when, path).flatMap(({ condition, path: here }) => [
    ...optionNames(condition, here).flatMap(({ name, at }) => checkName(at, 'option', name, options)),
    ...(condition.persona ?? []).flatMap((name, i) =>
      checkName([...here, 'persona', i], 'persona', name, scenario.personas),
    ),
    ...checkTruthTest(scenario, condition.truth, here),
  ]);
}

/** Variables and values that a condition asks for and the scenario does not know. */
export function checkTruthTest(scenario: Scenario, truth: Condition['truth'], path: Path): Problem[] {
  return Object.entries(truth ?? {}).flatMap(([name, value]) =>
    checkDrawnValue(scenario, name, value, [...path, 'truth', name]),
  );
}

function checkDrawnValue(scenario: Scenario, name: string, value: string, path: Path): Problem[] {
  const variable = scenario.variables.find((one) => one.id === name);
  if (variable) return checkName(path, 'value', value, variable.values);
  const known = scenario.variables.map((one) => one.id);
  return checkName(path, 'variable', name, known).map((found) => ({ ...found, part: 'key' }));
}

function optionNames(condition: Condition, path: Path): { readonly name: string; readonly at: Path }[] {
  const asked = [
    { test: condition.options, at: [...path, 'options'] },
    { test: condition.previous?.options, at: [...path, 'previous', 'options'] },
  ];
  return asked.flatMap(({ test, at }) =>
    (['any', 'all', 'none'] as const).flatMap((how) =>
      (test?.[how] ?? []).map((name, i) => ({ name, at: [...at, how, i] })),
    ),
  );
}

/** `blocked` is settled before the call, so it can ask of nothing but the truth that was drawn. */
export function checkBlocked(blocked: Condition | undefined, path: Path): Problem[] {
  return eachCondition(blocked, path).flatMap(({ condition, path: here }) =>
    Object.keys(condition)
      .filter((key) => !['truth', 'any', 'all', 'not'].includes(key))
      .map((key): Problem => ({
        ...problem(
          [...here, key],
          'scenario/blocked-asks-too-much',
          {
            zh: `“blocked”在通话前就定下，不能问“${key}”。`,
            en: `\`blocked\` is settled before the call and cannot ask \`${key}\`.`,
          },
          {
            zh: '只问“truth”（抽到的变量值）。',
            en: 'Ask only `truth` (the values drawn for the variables).',
          },
        ),
        part: 'key',
      })),
  );
}

/** A persona goes with any case, so its conditions cannot ask for what one case holds. */
export function checkPersonaCondition(when: Condition | undefined, path: Path): Problem[] {
  return eachCondition(when, path).flatMap(({ condition, path: here }) => {
    const truth = condition.truth ? [[...here, 'truth']] : [];
    return [...truth, ...optionNames(condition, here).map(({ at }) => at)].map((at) =>
      problem(
        at,
        'persona/asks-for-a-case',
        {
          zh: '客户类型适用于任何案例，这里却问到某个案例里的内容。',
          en: 'A customer type goes with any case, but this asks for something of one case.',
        },
        {
          zh: '把这个条件写到案例文件里，或改问 notices。',
          en: 'Move the condition to the case, or ask `notices` instead.',
        },
      ),
    );
  });
}
