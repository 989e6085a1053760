import { isDrawn, type Drawn } from '../drawn-value.ts';
import type { InTruth } from '../schema/drawn.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { checkTruthTest } from './check-conditions.ts';
import type { Path } from './locate.ts';
import { checkName } from './names.ts';
import { problem, type Problem } from './problem.ts';
import { secretFacts, secretVariables } from './secrets.ts';

interface Hanging {
  readonly path: Path;
  /** Whether the trainee sees it before the call. */
  readonly before: boolean;
}

/** What hangs on the truth of a run: variables that are there, a value for each of theirs, and no secret given away. */
export function checkTruth(scenario: Scenario): Problem[] {
  return [
    ...drawnValues(scenario).flatMap(({ value, ...where }) => checkDrawn(scenario, value, where)),
    ...entries(scenario).flatMap(({ when, ...where }) => checkEntry(scenario, when, where)),
    ...scenario.facts.flatMap((fact, i) => checkFact(scenario, fact, ['facts', i])),
    ...checkRealNeeds(scenario),
  ];
}

function drawnValues({ fault, facts, needs, customer }: Scenario) {
  const given = [
    { value: fault, path: ['fault'], before: false },
    { value: customer.name, path: ['customer', 'name'], before: true },
    { value: customer.address, path: ['customer', 'address'], before: true },
    ...needs.map(({ kind }, i) => ({ value: kind, path: ['needs', i, 'kind'], before: false })),
    ...facts.flatMap(({ say, value }, i) => [
      { value: say, path: ['facts', i, 'say'], before: false },
      ...(value === undefined ? [] : [{ value, path: ['facts', i, 'value'], before: false }]),
    ]),
  ];
  return given.flatMap(({ value, ...where }) =>
    typeof value === 'object' && isDrawn<string | number | object>(value) ? [{ value, ...where }] : [],
  );
}

function entries({ brief, customer, handover, knowledge, cues }: Scenario) {
  const before = (list: readonly { readonly when?: InTruth | undefined }[], ...path: Path) =>
    list.map(({ when }, i) => ({ when, path: [...path, i, 'when'], before: true }));
  return [
    ...(Array.isArray(brief) ? before(brief, 'brief') : []),
    ...before(customer.card, 'customer', 'card'),
    ...before(customer.history, 'customer', 'history'),
    ...before(handover?.record ?? [], 'handover', 'record'),
    ...before(knowledge, 'knowledge'),
    ...cues.map(({ when }, i) => ({ when, path: ['cues', i, 'when'], before: false })),
  ];
}

function checkDrawn(
  scenario: Scenario,
  { by, values }: Drawn<unknown>,
  { path, before }: Hanging,
): Problem[] {
  const variable = scenario.variables.find(({ id }) => id === by);
  const known = scenario.variables.map(({ id }) => id);
  if (!variable) return checkName([...path, 'by'], 'variable', by, known);
  const missing = variable.values.filter((value) => !(value in values));
  return [
    ...Object.keys(values).flatMap((value) =>
      checkName([...path, 'values', value], 'value', value, variable.values).map((found): Problem => ({
        ...found,
        part: 'key',
      })),
    ),
    ...(missing.length > 0 ? [withoutValue([...path, 'values'], by, missing)] : []),
    ...(before ? givesAway(scenario, [by], [...path, 'by']) : []),
  ];
}

function checkEntry(scenario: Scenario, when: InTruth | undefined, { path, before }: Hanging): Problem[] {
  if (!when) return [];
  return [
    ...checkTruthTest(scenario, when.truth, path),
    ...(before ? givesAway(scenario, Object.keys(when.truth), path) : []),
  ];
}

function givesAway(scenario: Scenario, asked: readonly string[], path: Path): Problem[] {
  const secret = secretVariables(scenario);
  return asked
    .filter((name) => secret.has(name))
    .map((name) =>
      problem(
        path,
        'scenario/gives-away',
        {
          zh: `学员接电话前就会看到这里，会从中看出“${name}”抽到了什么。`,
          en: `The trainee sees this before the call and could tell from it what was drawn for \`${name}\`.`,
        },
        {
          zh: `写成不论抽到什么都成立；如果本来就不是秘密，在变量“${name}”上加“known: true”。`,
          en: `Write it so that it holds whatever is drawn. If it is no secret, set \`known: true\` on the variable \`${name}\`.`,
        },
      ),
    );
}

function withoutValue(path: Path, variable: string, missing: readonly string[]): Problem {
  return problem(
    path,
    'scenario/value-missing',
    {
      zh: `变量“${variable}”还可能抽到 ${missing.join('、')}，这里没有写。`,
      en: `\`${variable}\` can also be ${missing.join(', ')}, and that is not given here.`,
    },
    {
      zh: `补上 ${missing.map((one) => `“${one}:”`).join('、')}。`,
      en: `Add ${missing.map((one) => `\`${one}:\``).join(', ')}.`,
    },
  );
}

function checkFact(scenario: Scenario, fact: Scenario['facts'][number], path: Path): Problem[] {
  const { value, say } = fact;
  const isSecret = secretFacts(scenario).has(fact.id);
  const differs = value !== undefined && isDrawn(value) && (!isDrawn(say) || say.by !== value.by);
  return [
    ...(fact.known && isSecret ? [knownSecret([...path, 'known'], fact.id)] : []),
    ...(differs ? [figureWithoutWords([...path, 'say'], fact.id)] : []),
  ];
}

function knownSecret(path: Path, id: string): Problem {
  return problem(
    path,
    'scenario/known-secret',
    {
      zh: `“${id}”要在通话里才知道，不可能已经在资料卡上。`,
      en: `\`${id}\` comes to light in the call, so it cannot stand on the customer card.`,
    },
    {
      zh: '删掉“known: true”；如果学员本来就知道，给变量加上“known: true”，或删掉“hidden”。',
      en: 'Drop `known: true` here. If the trainee does know it, set `known: true` on the variable, or drop `hidden`.',
    },
  );
}

function figureWithoutWords(path: Path, id: string): Problem {
  return problem(
    path,
    'scenario/figure-without-words',
    {
      zh: `“${id}”的数值会变，说法却不跟着变，客户会说错数。`,
      en: `The figure of \`${id}\` is drawn and its words are not: they would tell another figure.`,
    },
    {
      zh: '让 say 也用同一个变量的“by”和“values”。',
      en: 'Write `say` with `by` and `values` of the same variable.',
    },
  );
}

/** A truth in which no need is the real one: nothing could help in that run. */
function checkRealNeeds({ needs, variables }: Scenario): Problem[] {
  const kinds = needs.map(({ kind }) => kind);
  const drawn = kinds.filter((kind) => isDrawn(kind));
  if (drawn.length === 0 || kinds.includes('real')) return [];
  const escapes = variables.flatMap(({ id, values }) => {
    const hanging = drawn.filter(({ by }) => by === id);
    const free = values.find((value) => hanging.every((kind) => kind.values[value] !== 'real'));
    return hanging.length === 0 ? [] : [free === undefined ? null : `${id}: ${free}`];
  });
  if (escapes.includes(null)) return [];
  return [
    {
      ...problem(
        ['needs'],
        'scenario/no-real-need',
        {
          zh: `抽到 ${escapes.join('、')} 时，没有一个需求是真正的（real）。`,
          en: `With ${escapes.join(', ')} no need is the real one.`,
        },
        {
          zh: '让变量的每个值都对应一个 real 的需求。',
          en: 'Make one need `real` for every value of the variable.',
        },
      ),
      part: 'key',
    },
  ];
}
