import { drawBelow } from '../base/draw.ts';
import { present } from '../base/invariant.ts';
import { isDrawn, type Drawn } from '../scenario/drawn-value.ts';
import type { InTruth } from '../scenario/schema/drawn.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';

/** The value drawn for each variable of a case. */
export type Truth = Readonly<Record<string, string>>;

/** The truth of a run. A draw depends on seed and variable alone, so a new variable shifts no other. */
export function drawTruth({ variables }: Pick<Scenario, 'variables'>, seed: number): Truth {
  const drawn = variables.map(({ id, values }) => {
    const index = drawBelow(values.length, seed, `truth/${id}`, 0);
    return [id, present(values[index], 'a drawn index lies inside the values')] as const;
  });
  return Object.fromEntries(drawn);
}

/** What a value is in a truth. */
export function valueIn<T extends string | number | boolean | object>(value: T | Drawn<T>, truth: Truth): T {
  if (!isDrawn(value)) return value;
  const drawn = value.values[truth[value.by] ?? ''];
  return present(drawn, 'a checked case has a value for whatever a variable draws');
}

/** The entries of a list that are there in a truth. */
export function entriesIn<T extends { readonly when?: InTruth | undefined }>(
  list: readonly T[],
  truth: Truth,
): T[] {
  return list.filter(
    ({ when }) => !when || Object.entries(when.truth).every(([id, value]) => truth[id] === value),
  );
}
