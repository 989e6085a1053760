/** A held-out score with the truth. */
export interface Judged {
  readonly score: number;
  readonly isTrue: boolean;
}

/**
 * What is tried in turn where a least precision is asked for: the same, but for less, once it would leave more than
 * this unread. A fault that is never read helps nobody either; rules weigh it by its certainty.
 */
const CONCESSIONS = [
  { precision: 1, recall: 0.3 },
  { precision: 0.85, recall: 0.15 },
  { precision: 0.7, recall: 0.1 },
] as const;

/** The threshold with the best F1, and of those that keep the precision where one is asked for. */
export function bestThreshold(judged: readonly Judged[], leastPrecision: number): number {
  const f1 = (precision: number, recall: number): number => (2 * precision * recall) / (precision + recall);
  for (const least of leastPrecision === 0 ? [] : CONCESSIONS) {
    const threshold = highest(judged, (precision, recall) =>
      precision >= least.precision * leastPrecision && recall >= least.recall ? f1(precision, recall) : 0,
    );
    if (threshold !== undefined) return threshold;
  }
  return highest(judged, f1) ?? Infinity;
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
      if (shareOf(before) < shareOf(last)) break;
      merged.splice(-2, 2, {
        from: before.from,
        hits: before.hits + last.hits,
        count: before.count + last.count,
      });
    }
  }
  return merged.map((pool) => [pool.from, shareOf(pool)] as const);
}

/** With half a hit and half a miss added, so that few cases never claim certainty. */
function shareOf({ hits, count }: { readonly hits: number; readonly count: number }): number {
  return (hits + 0.5) / (count + 1);
}
