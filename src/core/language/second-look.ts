import { invariant } from '../base/invariant.ts';
import type { Classifier } from './classifier.ts';
import type { FirstScores, Scores } from './first-look.ts';
import { MOST_SUM, unpackInto } from './packed-rows.ts';
import { LOUDEST, VIEWS } from './text-model.ts';

const OWN = VIEWS.indexOf('own');
const BEFORE = VIEWS.indexOf('before');
const AFTER = VIEWS.indexOf('after');
const ELSEWHERE = VIEWS.indexOf('elsewhere');
const SENTENCE = VIEWS.indexOf('sentence');

/** By output the strongest score of all clauses, the clause that has it, and the strongest of the others. */
interface Strongest {
  readonly most: Int32Array;
  readonly best: Int32Array;
  readonly second: Int32Array;
}

/**
 * The final scores of each clause: what `viewsOf` sees, weighed. Views share most of what they see, so the products are
 * summed once: sentence by sentence, and of the strongest scores anywhere. The sums are scratch: one look at a time.
 */
export class SecondLook {
  readonly #classifier: Classifier;
  readonly #width: number;
  readonly #packed: Float64Array;
  readonly #plain: Float64Array;
  /** What a missing clause before, after and anywhere else counts, packed. */
  readonly #noBefore: Float64Array;
  readonly #noAfter: Float64Array;
  readonly #sentence: Float64Array;
  readonly #elsewhere: Float64Array;

  constructor(classifier: Classifier) {
    const { outputs, second } = classifier;
    invariant(
      outputs.every((output) => LOUDEST * loudness(output.second.weights) < MOST_SUM),
      'the second look of the text model weighs more than packed sums can hold',
    );
    this.#classifier = classifier;
    this.#width = outputs.length;
    const fresh = (): Float64Array => new Float64Array(second.width);
    this.#packed = fresh();
    this.#sentence = fresh();
    this.#elsewhere = fresh();
    this.#plain = new Float64Array(2 * second.width);
    const silence = new Array<number>(outputs.length).fill(-LOUDEST);
    this.#noBefore = fresh();
    this.#noAfter = fresh();
    this.#addView(this.#noBefore, BEFORE, silence);
    this.#addView(this.#noAfter, AFTER, silence);
  }

  look({ clauses, sentences }: FirstScores): readonly Scores[] {
    const strongest = this.#strongestOf(clauses);
    this.#elsewhere.fill(0);
    this.#addView(this.#elsewhere, ELSEWHERE, strongest.most);
    return clauses.map((own, index) => {
      if (index === 0 || sentences[index] !== sentences[index - 1]) {
        this.#sentence.fill(0);
        this.#addView(this.#sentence, SENTENCE, sentences[index] ?? own);
      }
      const packed = this.#packed;
      packed.set(this.#sentence);
      addTo(packed, this.#elsewhere);
      this.#leaveOut(packed, strongest, index);
      this.#addView(packed, OWN, own);
      const before = clauses[index - 1];
      if (before) this.#addView(packed, BEFORE, before);
      else addTo(packed, this.#noBefore);
      const after = clauses[index + 1];
      if (after) this.#addView(packed, AFTER, after);
      else addTo(packed, this.#noAfter);
      return this.#score(packed);
    });
  }

  #score(packed: Float64Array): Scores {
    const plain = this.#plain.fill(0);
    unpackInto(plain, 0, packed, 0, packed.length);
    return this.#classifier.outputs.map(
      ({ second }, output) => second.bias + Math.floor((plain[output] ?? 0) / 4096),
    );
  }

  /** Adds all scores of a view, none louder than `LOUDEST`. */
  #addView(sums: Float64Array, view: number, scores: ArrayLike<number>): void {
    const { rows, width } = this.#classifier.second;
    let row = view * this.#width * width;
    // Two rows at a time: half the reading and writing of sums.
    for (let k = 0; k < this.#width; k += 2, row += 2 * width) {
      const score = clamp(scores[k] ?? 0);
      const isLast = k + 1 === this.#width;
      const next = isLast ? 0 : clamp(scores[k + 1] ?? 0);
      const nextRow = isLast ? row : row + width;
      for (let i = 0; i < width; i += 1)
        sums[i] = (sums[i] ?? 0) + score * (rows[row + i] ?? 0) + next * (rows[nextRow + i] ?? 0);
    }
  }

  /** Where a clause is itself the strongest, the next one counts as the strongest elsewhere. */
  #leaveOut(sums: Float64Array, { most, best, second }: Strongest, clause: number): void {
    const { rows, width } = this.#classifier.second;
    for (let k = 0; k < this.#width; k += 1) {
      const less = (second[k] ?? 0) - (most[k] ?? 0);
      if (best[k] !== clause || less === 0) continue;
      const row = (ELSEWHERE * this.#width + k) * width;
      for (let i = 0; i < width; i += 1) sums[i] = (sums[i] ?? 0) + less * (rows[row + i] ?? 0);
    }
  }

  /** Linear: the two strongest are enough. */
  #strongestOf(clauses: readonly Scores[]): Strongest {
    const most = new Int32Array(this.#width).fill(-LOUDEST);
    const second = new Int32Array(this.#width).fill(-LOUDEST);
    const best = new Int32Array(this.#width).fill(-1);
    clauses.forEach((scores, clause) => {
      for (let k = 0; k < this.#width; k += 1) {
        const score = clamp(scores[k] ?? 0);
        const top = most[k] ?? 0;
        if (best[k] === -1 || score > top) {
          second[k] = top;
          most[k] = score;
          best[k] = clause;
        } else if (score > (second[k] ?? 0)) second[k] = score;
      }
    });
    return { most, best, second };
  }
}

function clamp(score: number): number {
  return score > LOUDEST ? LOUDEST : score < -LOUDEST ? -LOUDEST : score;
}

function addTo(sums: Float64Array, more: Float64Array): void {
  for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + (more[i] ?? 0);
}

function loudness(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + Math.abs(weight), 0);
}
