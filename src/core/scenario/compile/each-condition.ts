import type { Condition } from '../schema/condition.ts';
import type { Path } from './locate.ts';

/** A condition with the place where it stands, and all that stand within it. */
export function eachCondition(
  condition: Condition | undefined,
  path: Path,
): readonly { readonly condition: Condition; readonly path: Path }[] {
  if (!condition) return [];
  return [
    { condition, path },
    ...(condition.any ?? []).flatMap((inner, i) => eachCondition(inner, [...path, 'any', i])),
    ...(condition.all ?? []).flatMap((inner, i) => eachCondition(inner, [...path, 'all', i])),
    ...eachCondition(condition.not, [...path, 'not']),
  ];
}
