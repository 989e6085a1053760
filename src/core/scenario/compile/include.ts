import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Result } from '../../base/result.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import type { Shared } from '../schema/shared-schema.ts';
import { checkName } from './names.ts';
import { problem, type Problem } from './problem.ts';

/** The shared files that can be included, by name; broken ones with their diagnostics. */
export type SharedFiles = ReadonlyMap<string, Result<Shared, readonly Diagnostic[]>>;

export const NO_SHARED: SharedFiles = new Map();

/** Names of shared files that are not there, that are broken, or that come back to where they began. */
export function checkIncludes(include: readonly string[], files: SharedFiles, self?: string): Problem[] {
  return include.flatMap((name, i) => {
    const path = ['include', i];
    const file = files.get(name);
    if (!file) return checkName(path, 'shared', name, [...files.keys()]);
    if (!file.ok) return [broken(path, name)];
    const circle = circleFrom(name, files, self === undefined ? [] : [self]);
    return circle ? [goesRound(path, circle)] : [];
  });
}

/** The names along which an include comes back to one that is open already; undefined where it does not. */
function circleFrom(
  name: string,
  files: SharedFiles,
  open: readonly string[],
): readonly string[] | undefined {
  const trail = [...open, name];
  if (open.includes(name)) return trail;
  const file = files.get(name);
  const inner = file?.ok ? file.value.include : [];
  for (const next of inner) {
    const circle = circleFrom(next, files, trail);
    if (circle) return circle;
  }
  return undefined;
}

/** What the names include, nearest first, each once. Names that are not there are told elsewhere. */
export function included(include: readonly string[], files: SharedFiles): readonly Shared[] {
  const found = new Map<string, Shared>();
  const take = (name: string): void => {
    const file = files.get(name);
    if (!file?.ok || found.has(name)) return;
    found.set(name, file.value);
    file.value.include.forEach(take);
  };
  include.forEach(take);
  return [...found.values()];
}

/** A case with what it includes put after its own. Where both have an entry of one name, its own holds. */
export function withIncluded(scenario: Scenario, shared: readonly Shared[]): Scenario {
  if (shared.length === 0) return scenario;
  return {
    ...scenario,
    authority: [...scenario.authority, ...shared.flatMap(({ authority }) => authority)],
    words: shared.reduce<Scenario['words']>((own, { words }) => ({ ...words, ...own }), scenario.words),
    facts: joined(
      scenario.facts,
      shared.map(({ facts }) => facts),
    ),
    policies: joined(
      scenario.policies,
      shared.map(({ policies }) => policies),
    ),
    service: joined(
      scenario.service,
      shared.map(({ service }) => service),
    ),
    terms: [...scenario.terms, ...shared.flatMap(({ terms }) => terms)],
    knowledge: joined(
      scenario.knowledge,
      shared.map(({ knowledge }) => knowledge),
    ),
    'phrase-library': joined(
      scenario['phrase-library'],
      shared.map((one) => one['phrase-library']),
    ),
    included: shared.map((one) => ({ id: one.id, 'law-checked': one['law-checked'] })),
  };
}

function joined<T extends { readonly id: string }>(own: readonly T[], taken: readonly (readonly T[])[]): T[] {
  const all = [...own, ...taken.flat()];
  return all.filter((one, i) => all.findIndex(({ id }) => id === one.id) === i);
}

function broken(path: (string | number)[], name: string): Problem {
  return problem(
    path,
    'include/broken',
    { zh: `公用文件“${name}”里有错误。`, en: `The shared file \`${name}\` has mistakes.` },
    { zh: `先改好 shared/${name}.yaml。`, en: `Mend shared/${name}.yaml first.` },
  );
}

function goesRound(path: (string | number)[], circle: readonly string[]): Problem {
  const way = circle.join(' → ');
  return problem(
    path,
    'include/circle',
    { zh: `引用绕成了一圈：${way}。`, en: `The includes go round in a circle: ${way}.` },
    { zh: '去掉其中一处 include。', en: 'Remove one of these includes.' },
  );
}
