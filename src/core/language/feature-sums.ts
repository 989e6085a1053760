import { FAMILIES } from './features.ts';
import { MOST_SUM, unpackInto, type PackedRows } from './packed-rows.ts';
import { MOST_WEIGHT } from './text-model.ts';

/** Rows that may be added before a packed sum could overflow. */
const MOST_ROWS = Math.floor(MOST_SUM / MOST_WEIGHT) - 1;

/** Family by family, the summed weights of the features seen so far on every output. */
export class FeatureSums {
  /** How many features were seen, weighed or not. */
  readonly counts = new Int32Array(FAMILIES.length);
  /** One sum a family and column, rows of `columns`; complete after `settle`. */
  readonly sums: Float64Array;
  readonly columns: number;
  readonly #width: number;
  readonly #rows: Float64Array;
  readonly #packed: Float64Array;
  readonly #pending = new Int32Array(FAMILIES.length);

  constructor(weights: PackedRows) {
    this.#width = weights.width;
    this.#rows = weights.rows;
    this.columns = 2 * weights.width;
    this.sums = new Float64Array(FAMILIES.length * this.columns);
    this.#packed = new Float64Array(FAMILIES.length * weights.width);
  }

  clear(): void {
    this.counts.fill(0);
    this.sums.fill(0);
    this.#packed.fill(0);
    this.#pending.fill(0);
  }

  /** One feature of a family; `row` is -1 where the model does not know it. */
  add(family: number, row: number): void {
    this.counts[family] = (this.counts[family] ?? 0) + 1;
    if (row < 0) return;
    const width = this.#width;
    const rows = this.#rows;
    const packed = this.#packed;
    const from = row * width;
    const to = family * width;
    for (let i = 0; i < width; i += 1) packed[to + i] = (packed[to + i] ?? 0) + (rows[from + i] ?? 0);
    const pending = (this.#pending[family] ?? 0) + 1;
    this.#pending[family] = pending;
    if (pending === MOST_ROWS) this.#settleFamily(family);
  }

  /** All features that another one has seen. */
  addAll(other: FeatureSums): void {
    other.settle();
    for (let family = 0; family < this.counts.length; family += 1) {
      const count = other.counts[family] ?? 0;
      if (count === 0) continue;
      this.counts[family] = (this.counts[family] ?? 0) + count;
      const end = (family + 1) * this.columns;
      for (let i = family * this.columns; i < end; i += 1)
        this.sums[i] = (this.sums[i] ?? 0) + (other.sums[i] ?? 0);
    }
  }

  settle(): void {
    for (let family = 0; family < this.counts.length; family += 1) {
      if (this.#pending[family] !== 0) this.#settleFamily(family);
    }
  }

  #settleFamily(family: number): void {
    const width = this.#width;
    const from = family * width;
    unpackInto(this.sums, family * this.columns, this.#packed, from, width);
    this.#packed.fill(0, from, from + width);
    this.#pending[family] = 0;
  }
}
