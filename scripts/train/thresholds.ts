/** A held-out score with the truth. */
export interface Judged {
  readonly score: number;
  readonly isTrue: boolean;
}

/** A precision that leaves more than this unread is given up: a fault that is never read helps nobody either. */
const LEAST_RECALL = 0.3;

/**
 * The threshold with the best F1. Where a least precision is asked for: the best F1 among those that keep it, or,
 * where that would leave nearly everything unread, the best F0.5, to which precision is worth twice as much.
 */
export function bestThreshold(judged: readonly Judged[], leastPrecision: number): number {
  const strict = highest(judged, (precision, recall) =>
    precision >= leastPrecision && (leastPrecision === 0 || recall >= LEAST_RECALL)
      ? fScore(precision, recall, 1)
      : 0,
  );
  return strict ?? highest(judged, (precision, recall) => fScore(precision, recall, 0.5)) ?? Infinity;
}

function fScore(precision: number, recall: number, beta: number): number {
  return ((1 + beta * beta) * precision * recall) / (beta * beta * precision + recall);
}

/** The score from which on the reading is worth most, half way to the next lower one; none where it is worth nothing. */
function highest(
  judged: readonly Judged[],
  worth: (precision: number, recall: number) => number,
): number | undefined {
  const sorted = [...judged].sort((a, b) => b.score - a.score);
  const positives = sorted.filter((one) => one.isTrue).length;
  let hits = 0;
  let best = 0;
  let threshold: number | undefined;
  sorted.forEach(({ score, isTrue }, i) => {
    if (isTrue) hits += 1;
    const next = sorted[i + 1]?.score ?? score;
    if (hits === 0 || (next === score && i + 1 < sorted.length)) return;
    const value = worth(hits / (i + 1), hits / positives);
    if (value <= best) return;
    best = value;
    threshold = (score + next) / 2;
  });
  return threshold;
}

/** Certainty by score: the share of true ones, never falling as scores rise (pool adjacent violators). */
export function calibrate(judged: readonly Judged[], blocks = 12): readonly (readonly [number, number])[] {
  const sorted = [...judged].sort((a, b) => a.score - b.score);
  const size = Math.max(8, Math.ceil(sorted.filter((one) => one.isTrue).length / blocks));
  const pools: { from: number; hits: number; count: number }[] = [];
  // From the top, in blocks of equal size, so that the scarce high scores are told apart best.
  for (let end = sorted.length; end > 0; end -= size) {
    const block = sorted.slice(Math.max(end - size, 0), end);
    pools.unshift({
      from: block[0]?.score ?? 0,
      hits: block.filter((one) => one.isTrue).length,
      count: block.length,
    });
  }
  const merged: typeof pools = [];
  for (const pool of pools) {
    merged.push({ ...pool });
    for (
      let last = merged.at(-1), before = merged.at(-2);
      last && before;
      last = merged.at(-1), before = merged.at(-2)
    ) {
      if (before.hits * last.count < last.hits * before.count) break;
      merged.splice(-2, 2, {
        from: before.from,
        hits: before.hits + last.hits,
        count: before.count + last.count,
      });
    }
  }
  // Laplace's rule keeps few cases from claiming certainty.
  return merged.map(({ from, hits, count }) => [from, (hits + 0.5) / (count + 1)] as const);
}
