/**
 * How well values tell two groups apart: the chance that one of the upper group lies above one of the lower, ties
 * counted half (area under the receiver operating characteristic; Mann and Whitney's U over the number of pairs).
 * Permille, rounded down; null where a group is empty. 500 tells nothing.
 */
export function separation(upper: readonly number[], lower: readonly number[]): number | null {
  const pairs = upper.length * lower.length;
  if (pairs === 0) return null;
  const sorted = [...lower].sort((a, b) => a - b);
  let halves = 0;
  for (const value of upper) halves += countBelow(sorted, value) + countBelow(sorted, value + 1);
  return Math.floor((halves * 500) / pairs);
}

/** How many of a sorted list of whole numbers lie below a value. */
function countBelow(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
