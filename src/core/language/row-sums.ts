import { lanesAbove, STRIDE, type WeightTable } from './weights.ts';

/** The sum of some rows of a table, one sum an output. Whole numbers far below 2^53. */
export class RowSums {
  /** How many features were seen, weighed or not. */
  seen = 0;
  readonly #table: WeightTable;
  /** Where the last rows begin; `totals` has all before them. */
  readonly #rows: Int32Array;
  #count = 0;
  readonly #totals: Float64Array;
  #isEmpty = true;

  constructor(table: WeightTable) {
    this.#table = table;
    this.#rows = new Int32Array(table.mostRows);
    this.#totals = new Float64Array(table.lanes * table.width);
  }

  clear(): void {
    this.seen = 0;
    this.#count = 0;
    if (this.#isEmpty) return;
    this.#totals.fill(0);
    this.#isEmpty = true;
  }

  /** `row` is -1 where the model does not know the feature. */
  add(row: number): void {
    this.seen += 1;
    if (row < 0) return;
    if (this.#count === this.#rows.length) this.#spread();
    this.#rows[this.#count] = row * this.#table.width;
    this.#count += 1;
  }

  /** All that another one has seen of the same table. */
  addAll(other: RowSums): void {
    if (other.seen === 0) return;
    const totals = this.#totals;
    const more = other.totals();
    for (let i = 0; i < totals.length; i += 1) totals[i] = (totals[i] ?? 0) + (more[i] ?? 0);
    this.seen += other.seen;
    this.#isEmpty = false;
  }

  /** One sum an output, then perhaps some for none. */
  totals(): Float64Array {
    if (this.#count > 0) this.#spread();
    return this.#totals;
  }

  /** Column by column, for sums in registers are several times as fast as sums in memory. */
  #spread(): void {
    const { width, packed } = this.#table;
    const rows = this.#rows;
    const count = this.#count;
    for (let column = 0; column < width; column += STRIDE) {
      let first = 0;
      let second = 0;
      let third = 0;
      let fourth = 0;
      for (let i = 0; i < count; i += 1) {
        const at = (rows[i] ?? 0) + column;
        first += packed[at] ?? 0;
        second += packed[at + 1] ?? 0;
        third += packed[at + 2] ?? 0;
        fourth += packed[at + 3] ?? 0;
      }
      this.#unpack(column, first);
      this.#unpack(column + 1, second);
      this.#unpack(column + 2, third);
      this.#unpack(column + 3, fourth);
    }
    this.#count = 0;
    this.#isEmpty = false;
  }

  #unpack(column: number, sum: number): void {
    const { lanes, base } = this.#table;
    const totals = this.#totals;
    const end = (column + 1) * lanes;
    let rest = sum;
    for (let i = column * lanes; i < end; i += 1) {
      const above = lanesAbove(rest, base);
      totals[i] = (totals[i] ?? 0) + rest - base * above;
      rest = above;
    }
  }
}
