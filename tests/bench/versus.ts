/** Microseconds an operation took, over rounds. */
export interface Timing {
  readonly median: number;
  readonly p99: number;
}

export interface Duel {
  readonly ours: Timing;
  readonly theirs: Timing;
  /** Median over the rounds of ours / theirs, so that a machine that slows down slows both. */
  readonly ratio: number;
}

const ROUNDS = 100;
const WARM_UP = 60;

/** Runs both in turn, A B A B, many rounds of `batch` operations each. The first rounds warm up and do not count. */
export async function duel(ours: Operation, theirs: Operation, batch: number): Promise<Duel> {
  const times: { ours: number; theirs: number }[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const one = { ours: await timed(ours, batch), theirs: await timed(theirs, batch) };
    if (round >= WARM_UP) times.push(one);
  }
  return {
    ours: timing(times.map((round) => round.ours)),
    theirs: timing(times.map((round) => round.theirs)),
    ratio: quantile(
      times.map((round) => round.ours / round.theirs),
      0.5,
    ),
  };
}

export type Operation = (round: number) => unknown;

/** One operation alone, timed one by one: for the slowest of a hundred. */
export function solo(operation: Operation, runs: number): Timing {
  for (let i = 0; i < Math.min(runs, 2000); i += 1) operation(i);
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const start = process.hrtime.bigint();
    operation(i);
    times.push(Number(process.hrtime.bigint() - start) / 1000);
  }
  return timing(times);
}

async function timed(operation: Operation, batch: number): Promise<number> {
  const start = process.hrtime.bigint();
  for (let i = 0; i < batch; i += 1) {
    const result = operation(i);
    if (result instanceof Promise) await result;
  }
  return Number(process.hrtime.bigint() - start) / 1000 / batch;
}

function timing(times: readonly number[]): Timing {
  return { median: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
