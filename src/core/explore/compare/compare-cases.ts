import { canonicalJson } from '../../base/canonical-json.ts';
import type { Scenario } from '../../scenario/schema/scenario-schema.ts';
import type { Lines } from '../../scenario/schema/line.ts';

/** Parts of a case that are lists of named things. */
export const NAMED_PARTS = [
  'options',
  'demands',
  'needs',
  'facts',
  'policies',
  'service',
  'cues',
  'threats',
  'variables',
  'choices',
  'endings',
  'knowledge',
  'phrase-library',
] as const;
export type NamedPart = (typeof NAMED_PARTS)[number];

/** Parts that are what they are as a whole. */
export const WHOLE_PARTS = [
  'title',
  'summary',
  'channel',
  'use',
  'rubric',
  'company',
  'role',
  'brief',
  'authority',
  'customer',
  'fault',
  'words',
  'terms',
] as const;
export type WholePart = (typeof WHOLE_PARTS)[number];

/**
 * What a change does to trainees. `score`: the same words may score otherwise, and runs cannot be compared with earlier
 * ones. `customer`: the customer says or does something else. `brief`: the trainee is told something else beforehand.
 */
export type Bearing = 'score' | 'customer' | 'brief';

export interface CaseChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly part: NamedPart | WholePart | 'personas' | 'lines';
  /** The name of the thing, the beat of a line, or the customer; null for a part as a whole. */
  readonly id: string | null;
  /** For `changed`: the keys that differ. */
  readonly keys: readonly string[];
  /** Where the change is one of a short value: what it was and what it is. */
  readonly values: { readonly before: string; readonly after: string } | null;
  readonly bearing: Bearing;
}

/** Everything in which two versions of a case differ, in the order of the file. The order of lists makes no difference, but for endings. */
export function compareCases(before: Scenario, after: Scenario): readonly CaseChange[] {
  return [
    ...WHOLE_PARTS.flatMap((part) => wholeChange(part, before[part], after[part])),
    ...nameChanges(before.personas, after.personas),
    ...NAMED_PARTS.flatMap((part) => namedChanges(part, before[part], after[part])),
    ...endingOrder(before, after),
    ...lineChanges(before.lines, after.lines),
  ];
}

/** Parts whose words are only shown, and how else a part bears on trainees. */
const BEARINGS: Readonly<Partial<Record<CaseChange['part'], Bearing>>> = {
  title: 'brief',
  summary: 'brief',
  company: 'brief',
  role: 'brief',
  brief: 'brief',
  authority: 'brief',
  knowledge: 'brief',
  'phrase-library': 'brief',
  personas: 'customer',
  lines: 'customer',
};

function bearingOf(part: CaseChange['part'], keys: readonly string[]): Bearing {
  const known = BEARINGS[part];
  if (known) return known;
  // What is only said otherwise is read the same.
  const isWording =
    keys.length > 0 && keys.every((key) => key === 'say' || key === 'limit' || key === 'blocked-because');
  return isWording ? 'brief' : 'score';
}

function wholeChange(part: WholePart, before: unknown, after: unknown): CaseChange[] {
  if (same(before, after)) return [];
  const values = isShort(before) && isShort(after) ? { before: String(before), after: String(after) } : null;
  return [{ kind: 'changed', part, id: null, keys: [], values, bearing: bearingOf(part, []) }];
}

function nameChanges(before: readonly string[], after: readonly string[]): CaseChange[] {
  const change = (kind: CaseChange['kind'], id: string): CaseChange => ({
    kind,
    part: 'personas',
    id,
    keys: [],
    values: null,
    bearing: 'customer',
  });
  return [
    ...after.filter((id) => !before.includes(id)).map((id) => change('added', id)),
    ...before.filter((id) => !after.includes(id)).map((id) => change('removed', id)),
  ];
}

type Named = { readonly id: string };

function namedChanges(part: NamedPart, before: readonly Named[], after: readonly Named[]): CaseChange[] {
  const blank = { part, keys: [], values: null, bearing: bearingOf(part, []) };
  const added = after.filter(({ id }) => !before.some((one) => one.id === id));
  const removed = before.filter(({ id }) => !after.some((one) => one.id === id));
  const changed = after.flatMap((now): CaseChange[] => {
    const then = before.find(({ id }) => id === now.id);
    const keys = then ? keysThatDiffer(then, now) : [];
    if (!then || keys.length === 0) return [];
    return [
      {
        ...blank,
        kind: 'changed',
        id: now.id,
        keys,
        values: valuesOf(then, now, keys),
        bearing: bearingOf(part, keys),
      },
    ];
  });
  return [
    ...added.map(({ id }): CaseChange => ({ ...blank, kind: 'added', id })),
    ...removed.map(({ id }): CaseChange => ({ ...blank, kind: 'removed', id })),
    ...changed,
  ];
}

function keysThatDiffer(before: object, after: object): readonly string[] {
  const [then, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...then.keys(), ...now.keys()])].filter((key) => !same(then.get(key), now.get(key)));
}

function valuesOf(before: object, after: object, [key, ...more]: readonly string[]): CaseChange['values'] {
  const [then, now] = [before, after].map(
    (one) => Object.entries(one).find(([name]) => name === key)?.[1] as unknown,
  );
  return more.length === 0 && isShort(then) && isShort(now)
    ? { before: String(then), after: String(now) }
    : null;
}

/** The first ending that holds is taken, so that their order decides. */
function endingOrder(before: Scenario, after: Scenario): CaseChange[] {
  const ids = (endings: Scenario['endings'], others: Scenario['endings']): string =>
    endings.flatMap(({ id }) => (others.some((one) => one.id === id) ? [id] : [])).join(' > ');
  const [then, now] = [ids(before.endings, after.endings), ids(after.endings, before.endings)];
  if (then === now) return [];
  return [
    {
      kind: 'changed',
      part: 'endings',
      id: null,
      keys: ['order'],
      values: { before: then, after: now },
      bearing: 'score',
    },
  ];
}

/** Lines have no names: one that is nowhere among the others was added, or removed. */
function lineChanges(before: Lines, after: Lines): CaseChange[] {
  const beats = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const [then, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return beats.flatMap((beat) => {
    const [old, fresh] = [then.get(beat) ?? [], now.get(beat) ?? []];
    const change =
      (kind: CaseChange['kind']) =>
      (line: (typeof old)[number]): CaseChange => ({
        kind,
        part: 'lines',
        id: beat,
        keys: [],
        values: { before: kind === 'removed' ? line.say.en : '', after: kind === 'added' ? line.say.en : '' },
        bearing: 'customer',
      });
    return [
      ...fresh.filter((line) => !old.some((one) => same(one, line))).map(change('added')),
      ...old.filter((line) => !fresh.some((one) => same(one, line))).map(change('removed')),
    ];
  });
}

function same(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonicalJson(a) === canonicalJson(b);
}

function isShort(value: unknown): value is string | number | boolean | undefined {
  return value === undefined || ['string', 'number', 'boolean'].includes(typeof value);
}
