import { closest } from '../core/base/closest.ts';
import { UsageError } from './usage-error.ts';

/** The one of a list that a caller named; else an error that lists what there is. `what`: as in `no scenario called`. */
export function pick<T>(what: string, name: string, things: ReadonlyMap<string, T>): T {
  const thing = things.get(name);
  if (thing !== undefined) return thing;
  const names = [...things.keys()];
  const meant = closest(name, names);
  const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
  const list = names.length > 0 ? `There are: ${names.join(', ')}.` : 'There are none.';
  throw new UsageError(`There is no ${what} called ${name}.${hint}\n${list}`);
}
