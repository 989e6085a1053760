/** Weights of features: one row a feature, one column an output. */
export interface Weights {
  readonly columns: number;
  /** The features known by name, whose loudness is always the same: weights times that, in 1024ths. */
  readonly plain: Int32Array;
  /** All features; runs of characters and words share their loudness. */
  readonly all: Int16Array;
}

/**
 * The summed weights of the features seen so far, one sum an output. Whole numbers far below 2^31: a weight is at
 * most 1,849 (567,000 with its loudness), and a reply has at most 60,000 runs and some hundred named features.
 */
export class FeatureSums {
  readonly plain: Int32Array;
  readonly grams: Int32Array;
  readonly words: Int32Array;
  /** How many runs were seen, weighed or not. */
  gramCount = 0;
  wordCount = 0;
  readonly #weights: Weights;

  constructor(weights: Weights) {
    this.#weights = weights;
    this.plain = new Int32Array(weights.columns);
    this.grams = new Int32Array(weights.columns);
    this.words = new Int32Array(weights.columns);
  }

  clear(): void {
    this.plain.fill(0);
    this.grams.fill(0);
    this.words.fill(0);
    this.gramCount = 0;
    this.wordCount = 0;
  }

  /** A feature known by name; `row` is -1 where the model does not know it, here and below. */
  addPlain(row: number): void {
    if (row >= 0) addRow(this.plain, this.#weights.plain, row);
  }

  addGram(row: number): void {
    this.gramCount += 1;
    if (row >= 0) addRow(this.grams, this.#weights.all, row);
  }

  addWord(row: number): void {
    this.wordCount += 1;
    if (row >= 0) addRow(this.words, this.#weights.all, row);
  }

  /** All runs that another one has seen. */
  addRuns({ grams, words, gramCount, wordCount }: FeatureSums): void {
    addRow(this.grams, grams, 0);
    addRow(this.words, words, 0);
    this.gramCount += gramCount;
    this.wordCount += wordCount;
  }
}

function addRow(sums: Int32Array, rows: Int32Array | Int16Array, row: number): void {
  const { length } = sums;
  const from = row * length;
  for (let i = 0; i < length; i += 1) sums[i] = (sums[i] ?? 0) + (rows[from + i] ?? 0);
}
