import { RowSums } from './row-sums.ts';
import type { Weights } from './weights.ts';

/** The summed weights of the features of a clause or a sentence. */
export class FeatureSums {
  /** The features known by name, which do not share their loudness: weights times that. */
  readonly plain: RowSums;
  /** Runs of characters or letters, and of words. */
  readonly gram: RowSums;
  readonly word: RowSums;

  constructor({ all, plain }: Weights) {
    this.plain = new RowSums(plain);
    this.gram = new RowSums(all);
    this.word = new RowSums(all);
  }

  clear(): void {
    this.plain.clear();
    this.gram.clear();
    this.word.clear();
  }

  /** All runs that another one has seen. */
  addRuns({ gram, word }: FeatureSums): void {
    this.gram.addAll(gram);
    this.word.addAll(word);
  }
}
