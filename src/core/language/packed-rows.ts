/**
 * Rows of integers with two columns a number, the second one 2^27 times as large, so that adding a row adds two
 * columns at once. Doubles keep that exact while no column's sum reaches `MOST_SUM`.
 */
export interface PackedRows {
  /** Numbers a row: half the columns. */
  readonly width: number;
  readonly rows: Float64Array;
}

const LANE = 1 << 27;
export const MOST_SUM = LANE / 2;

/** `valueAt`: the integer in a row and column. */
export function packRows(
  count: number,
  columns: number,
  valueAt: (row: number, column: number) => number,
): PackedRows {
  const width = Math.ceil(columns / 2);
  const rows = new Float64Array(count * width);
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = row * width + (column >> 1);
      rows[at] = (rows[at] ?? 0) + valueAt(row, column) * (column % 2 === 0 ? 1 : LANE);
    }
  }
  return { width, rows };
}

/** Adds the columns of a packed sum to plain ones. */
export function unpackInto(
  plain: Float64Array,
  to: number,
  packed: Float64Array,
  from: number,
  width: number,
): void {
  for (let i = 0; i < width; i += 1) {
    const sum = packed[from + i] ?? 0;
    const high = Math.floor((sum + MOST_SUM) / LANE);
    const at = to + 2 * i;
    plain[at] = (plain[at] ?? 0) + sum - high * LANE;
    plain[at + 1] = (plain[at + 1] ?? 0) + high;
  }
}

/** One integer back, for whoever explains. */
export function valueAt({ width, rows }: PackedRows, row: number, column: number): number {
  const plain = new Float64Array(2);
  unpackInto(plain, 0, rows, row * width + (column >> 1), 1);
  return plain[column % 2] ?? 0;
}
