import { joinSentences, type Document } from './document.ts';
import type { FirstScores } from './first-look.ts';
import { ScoreRows } from './score-rows.ts';
import { LOUDEST, VIEWS } from './text-model.ts';

/** Clauses and sentences looked at by any scorer, for training. */
export function firstScores(
  document: Document,
  look: (view: Document, index: number) => readonly number[],
): FirstScores {
  const scores = document.clauses.map((_, index) => look(document, index));
  const whole = joinSentences(document);
  const width = scores[0]?.length ?? 0;
  const clauses = new ScoreRows(width);
  const sentences = new ScoreRows(width);
  clauses.reset(scores.length);
  sentences.reset(scores.length);
  scores.forEach((said, clause) => {
    clauses.put(clause, said);
  });
  let at = 0;
  whole.clauses.forEach(({ end }, index) => {
    const first = at;
    while (at < scores.length && (document.clauses[at]?.end ?? 0) <= end) at += 1;
    const single = at - first === 1 ? scores[first] : undefined;
    const said = single ?? look(whole, index);
    for (let i = first; i < at; i += 1) sentences.put(i, said);
  });
  return { clauses, sentences };
}

/**
 * The first scores of a reply, clamped, as the second look sees them: for each clause its own, the strongest anywhere
 * else, and its sentence's, side by side; before and after them a clause that is not there and says nothing at the top
 * of its voice.
 */
export class LaidViews {
  /** Outputs. */
  readonly width: number;
  /** Integers a clause. */
  readonly stride: number;
  /** By view, how far from where a clause begins. */
  readonly offsets: readonly number[];
  scores: Int32Array;
  /** Scratch: the strongest so far, by output. */
  readonly #strongest: Int32Array;

  constructor(width: number) {
    this.width = width;
    this.stride = 3 * width;
    // In the order of `VIEWS`.
    this.offsets = [0, -this.stride, this.stride, width, 2 * width];
    this.scores = new Int32Array(8 * this.stride);
    this.#strongest = new Int32Array(width);
  }

  /** Where a clause begins. */
  startOf(clause: number): number {
    return (clause + 1) * this.stride;
  }

  lay({ clauses, sentences }: FirstScores): void {
    const { width } = this;
    const { count } = clauses;
    const size = this.startOf(count + 1);
    if (size > this.scores.length) this.scores = new Int32Array(2 * size);
    this.#laySilence(0);
    this.#laySilence(this.startOf(count));
    for (let clause = 0; clause < count; clause += 1) {
      this.#layClamped(this.startOf(clause), clauses, clause);
      this.#layClamped(this.startOf(clause) + 2 * width, sentences, clause);
    }
    this.#layElsewhere(count);
  }

  #laySilence(from: number): void {
    for (let i = 0; i < this.width; i += 1) this.scores[from + i] = -LOUDEST;
  }

  #layClamped(to: number, { width, values }: ScoreRows, row: number): void {
    const { scores } = this;
    const from = row * width;
    for (let i = 0; i < width; i += 1)
      scores[to + i] = larger(-LOUDEST, -larger(-LOUDEST, -(values[from + i] ?? 0)));
  }

  /** Linear: the strongest before each clause in one sweep, then the strongest behind it in another. */
  #layElsewhere(count: number): void {
    const { scores, stride, width } = this;
    const strongest = this.#strongest;
    for (let i = 0; i < width; i += 1) strongest[i] = -LOUDEST;
    for (let clause = 0; clause < count; clause += 1) {
      const from = this.startOf(clause);
      for (let i = 0; i < width; i += 1) {
        const most = strongest[i] ?? 0;
        scores[from + width + i] = most;
        strongest[i] = larger(most, scores[from + i] ?? 0);
      }
    }
    for (let i = 0; i < width; i += 1) strongest[i] = -LOUDEST;
    for (let from = count * stride; from > 0; from -= stride) {
      for (let i = 0; i < width; i += 1) {
        const most = strongest[i] ?? 0;
        scores[from + width + i] = larger(most, scores[from + width + i] ?? 0);
        strongest[i] = larger(most, scores[from + i] ?? 0);
      }
    }
  }
}

/** Without a branch, for nobody could predict it. Both far from the ends of 32 bits. */
function larger(a: number, b: number): number {
  const lead = a - b;
  return a - (lead & (lead >> 31));
}

/** The views of each clause one after another, for training. */
export function viewsOf(first: FirstScores): readonly Int32Array[] {
  const { width, count } = first.clauses;
  const laid = new LaidViews(width);
  laid.lay(first);
  return Array.from({ length: count }, (_, clause) =>
    Int32Array.from({ length: VIEWS.length * width }, (__, place) => {
      const offset = laid.offsets[Math.floor(place / width)] ?? 0;
      return laid.scores[laid.startOf(clause) + offset + (place % width)] ?? 0;
    }),
  );
}
