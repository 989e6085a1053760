import type { Condition, RangeTest, SetTest } from '../../core/scenario/schema/condition.ts';

/** Names told of a list; the rest is counted. */
const MOST_NAMES = 3;

const SIGNS = { 'at-least': '≥', 'at-most': '≤', above: '>', below: '<', is: '=' } as const;
const SETS = ['acts', 'notices', 'mentions', 'input', 'options', 'beats', 'raised'] as const;
const RANGES = [
  'tension',
  'trust',
  'heard',
  'expectation',
  'patience',
  'turn',
  'stayed',
  'demands',
  'threats',
  'limits',
  'concessions',
  'refused',
] as const;
const PLAIN = ['pending', 'need', 'customer', 'ending', 'persona', 'pace'] as const;

/** A condition in one short line, in the words of the file itself: `offer-workable, heard ≥ 2`. Empty where it asks nothing. */
export function conditionLabel(condition: Condition): string {
  const { any, all, not, previous, truth } = condition;
  return [
    ...SETS.flatMap((key) => setLabel(condition[key])),
    ...RANGES.flatMap((key) => rangeLabel(key, condition[key])),
    ...PLAIN.flatMap((key) => (condition[key] === undefined ? [] : [`${key} ${String(condition[key])}`])),
    ...Object.entries(truth ?? {}).map(([name, value]) => `${name} = ${value}`),
    ...(any ? [few(any.map(bracketed), ' | ')] : []),
    ...(all ?? []).map(bracketed),
    ...(not ? [`not ${bracketed(not)}`] : []),
    ...(previous ? [`before: ${conditionLabel(previous)}`] : []),
  ].join(', ');
}

function setLabel(test: SetTest | undefined): readonly string[] {
  if (!test) return [];
  return [
    ...(test.any ? [few(test.any, ' | ')] : []),
    ...(test.all ? [few(test.all, ' + ')] : []),
    ...(test.none ? [`no ${few(test.none, ', ')}`] : []),
  ];
}

function few(names: readonly string[], joint: string): string {
  const rest = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(joint) + (rest > 0 ? ` … (${rest})` : '');
}

function rangeLabel(name: string, test: RangeTest | undefined): readonly string[] {
  return Object.entries(SIGNS).flatMap(([key, sign]) => {
    const bound = Object.entries(test ?? {}).find(([given]) => given === key)?.[1];
    return bound === undefined ? [] : [`${name} ${sign} ${bound}`];
  });
}

function bracketed(condition: Condition): string {
  const label = conditionLabel(condition);
  return label.includes(',') ? `(${label})` : label;
}
