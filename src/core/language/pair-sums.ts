import { firstOf, secondOf, type PairTable } from './weights.ts';

/** The sum of some rows of a table, one sum an output. Whole numbers far below 2^53. */
export class PairSums {
  /** How many features were seen, weighed or not. */
  seen = 0;
  readonly #table: PairTable;
  /** The sums of the last rows, two outputs a number as in the table; `totals` has all before them. */
  readonly #pairs: Float64Array;
  readonly #totals: Float64Array;
  #rows = 0;
  #isEmpty = true;

  constructor(table: PairTable) {
    this.#table = table;
    this.#pairs = new Float64Array(table.width);
    this.#totals = new Float64Array(2 * table.width);
  }

  clear(): void {
    const totals = this.totals();
    this.seen = 0;
    if (this.#isEmpty) return;
    for (let i = 0; i < totals.length; i += 1) totals[i] = 0;
    this.#isEmpty = true;
  }

  /** `row` is -1 where the model does not know the feature. */
  add(row: number): void {
    this.seen += 1;
    if (row < 0) return;
    if (this.#rows === this.#table.mostRows) this.#spread();
    this.#rows += 1;
    const sums = this.#pairs;
    const { width, pairs } = this.#table;
    const from = row * width;
    for (let i = 0; i < width; i += 1) sums[i] = (sums[i] ?? 0) + (pairs[from + i] ?? 0);
  }

  /** All that another one has seen of the same table. */
  addAll(other: PairSums): void {
    if (other.seen === 0) return;
    const totals = this.#totals;
    const more = other.totals();
    for (let i = 0; i < totals.length; i += 1) totals[i] = (totals[i] ?? 0) + (more[i] ?? 0);
    this.seen += other.seen;
    this.#isEmpty = false;
  }

  /** One sum an output. */
  totals(): Float64Array {
    if (this.#rows > 0) this.#spread();
    return this.#totals;
  }

  #spread(): void {
    const sums = this.#pairs;
    const totals = this.#totals;
    for (let i = 0; i < sums.length; i += 1) {
      const pair = sums[i] ?? 0;
      totals[2 * i] = (totals[2 * i] ?? 0) + firstOf(pair);
      totals[2 * i + 1] = (totals[2 * i + 1] ?? 0) + secondOf(pair);
      sums[i] = 0;
    }
    this.#rows = 0;
    this.#isEmpty = false;
  }
}
