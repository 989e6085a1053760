import type { Scenario } from '../../scenario/schema/scenario-schema.ts';

/** The values drawn for the variables of a case. */
export type Truth = Readonly<Record<string, string>>;

/** Combinations looked at: more would say nothing new to an author. */
const MOST = 1000;

/** Every truth that a seed can draw for a case. */
export function truthsOf({ variables }: Scenario): readonly Truth[] {
  let truths: Truth[] = [{}];
  for (const { id, values } of variables) {
    truths = truths.flatMap((truth) => values.map((value) => ({ ...truth, [id]: value }))).slice(0, MOST);
  }
  return truths;
}
