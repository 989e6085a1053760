/** Scores in thousandths of the margin: one row a clause or sentence, one column an output. */
export class ScoreRows {
  /** Outputs. */
  readonly width: number;
  /** How many rows there are. */
  count = 0;
  /** The rows one after another, then whatever an earlier use has left. */
  values: Int32Array;

  constructor(width: number) {
    this.width = width;
    this.values = new Int32Array(8 * width);
  }

  /** Makes room for so many rows, all of them still to be written. */
  reset(count: number): void {
    this.count = count;
    if (count * this.width > this.values.length) this.values = new Int32Array(2 * count * this.width);
  }

  at(row: number, column: number): number {
    return this.values[row * this.width + column] ?? 0;
  }

  put(row: number, scores: ArrayLike<number>): void {
    const from = row * this.width;
    for (let i = 0; i < this.width; i += 1) this.values[from + i] = scores[i] ?? 0;
  }

  /** Writes a row of other scores of the same width, or of these. */
  copy(row: number, other: ScoreRows, from: number): void {
    const { width, values } = this;
    for (let i = 0; i < width; i += 1) values[row * width + i] = other.values[from * width + i] ?? 0;
  }
}
