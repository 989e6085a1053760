import type { Path } from './locate.ts';

/**
 * Where in a derived persona's own file something of the whole persona stands. An entry of a list that was added to
 * lies under `first` or `last`; for what is inherited, the place nearest to it that the file has.
 */
export function variantPath(path: Path, variant: unknown, whole: unknown): Path {
  const own: (string | number)[] = [];
  let [mine, all] = [variant, whole];
  for (const step of path) {
    const steps = typeof step === 'number' ? listSteps(step, mine, lengthOf(all)) : [step];
    if (!steps) return own;
    own.push(...steps);
    mine = steps.reduce(child, mine);
    all = child(all, step);
  }
  return own;
}

/** The steps to an entry of a list; undefined where it is inherited. */
function listSteps(index: number, list: unknown, total: number): Path | undefined {
  if (Array.isArray(list)) return [index];
  const first = lengthOf(child(list, 'first'));
  const last = lengthOf(child(list, 'last'));
  if (index < first) return ['first', index];
  return index >= total - last ? ['last', index - (total - last)] : undefined;
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

function child(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, step)?.value
    : undefined;
}
