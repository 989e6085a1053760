import { invariant } from '../base/invariant.ts';
import type { Classifier } from './classifier.ts';
import type { FirstScores } from './first-look.ts';
import { ScoreRows } from './score-rows.ts';
import { LOUDEST } from './text-model.ts';
import { LaidViews } from './views.ts';

/** Weights are in 4096ths. */
const WEIGHT_BITS = 12;

/**
 * The final scores of each clause: the few places of its views that matter to an output, weighed. Views and scores are
 * scratch: one look at a time, whose scores are good until the next one.
 */
export class SecondLook {
  readonly #views: LaidViews;
  readonly #final: ScoreRows;
  readonly #biases: Int32Array;
  /** What all outputs look for, one output after another: how far from where a clause's views begin, and its weight. */
  readonly #places: Int32Array;
  readonly #weights: Int32Array;
  /** Where each output's part of these ends. */
  readonly #ends: Int32Array;

  constructor({ outputs }: Pick<Classifier, 'outputs'>) {
    const width = outputs.length;
    const views = new LaidViews(width);
    const glances = outputs.map(({ second }) => second);
    for (const { weights } of glances) {
      const most = LOUDEST * weights.reduce((sum, weight) => sum + Math.abs(weight), 0);
      invariant(most <= 0x7fffffff, 'what an output sees stays a 32-bit integer');
    }
    this.#views = views;
    this.#final = new ScoreRows(width);
    this.#biases = Int32Array.from(glances, ({ bias }) => bias);
    this.#places = Int32Array.from(
      glances.flatMap(({ places }) => places),
      (place) => (views.offsets[Math.floor(place / width)] ?? 0) + (place % width),
    );
    this.#weights = Int32Array.from(glances.flatMap(({ weights }) => weights));
    let end = 0;
    this.#ends = Int32Array.from(glances, ({ places }) => (end += places.length));
  }

  look(first: FirstScores): ScoreRows {
    this.#views.lay(first);
    this.#final.reset(first.clauses.count);
    for (let clause = 0; clause < first.clauses.count; clause += 1) this.#lookAt(clause);
    return this.#final;
  }

  #lookAt(clause: number): void {
    const from = this.#views.startOf(clause);
    const { scores } = this.#views;
    const { width, values } = this.#final;
    const places = this.#places;
    const weights = this.#weights;
    let i = 0;
    for (let output = 0; output < width; output += 1) {
      const end = this.#ends[output] ?? 0;
      let sum = 0;
      for (; i < end; i += 1)
        sum = (sum + Math.imul(weights[i] ?? 0, scores[from + (places[i] ?? 0)] ?? 0)) | 0;
      values[clause * width + output] = (this.#biases[output] ?? 0) + (sum >> WEIGHT_BITS);
    }
  }
}
