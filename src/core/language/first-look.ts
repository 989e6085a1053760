import { present } from '../base/invariant.ts';
import { shareOf, type Classifier, type FamilyTable } from './classifier.ts';
import { ChineseRuns } from './chinese-runs.ts';
import { joinSentences, type Document } from './document.ts';
import { EnglishRuns } from './english-runs.ts';
import { FeatureSums } from './feature-sums.ts';
import { PLACE } from './features.ts';
import { addNamed } from './named-features.ts';
import { nameRows, type NamedRows } from './named-rows.ts';
import type { Range, Runs } from './runs.ts';
import { ScoreRows } from './score-rows.ts';

/** The first scores of a reply: clause by clause, and of the sentence that each clause stands in. */
export interface FirstScores {
  readonly clauses: ScoreRows;
  readonly sentences: ScoreRows;
}

/** Totals stay whole and below 2^53, where doubles are exact integers. */
const UNIT = 1 << 30;

/**
 * What clauses and sentences say by themselves: the weights of all that `emitFeatures` emits, summed as integers. What
 * lies within a clause is looked up once and counts for its sentence too. Sums and scores are scratch: one look at a
 * time, whose scores are good until the next one.
 */
export class FirstLook {
  readonly #biases: Int32Array;
  readonly #units: Float64Array;
  readonly #named: NamedRows;
  readonly #gram: FamilyTable;
  readonly #word: FamilyTable;
  readonly #clause: FeatureSums;
  readonly #sentence: FeatureSums;
  readonly #scores: FirstScores;

  constructor(classifier: Classifier) {
    this.#biases = Int32Array.from(classifier.outputs, ({ first }) => first.bias);
    this.#units = Float64Array.from(classifier.outputs, ({ first }) => first.unit);
    this.#named = nameRows(classifier);
    this.#gram = present(classifier.tables[PLACE.gram], 'every family has its table');
    this.#word = present(classifier.tables[PLACE.word], 'every family has its table');
    this.#clause = new FeatureSums(classifier.weights);
    this.#sentence = new FeatureSums(classifier.weights);
    const width = classifier.outputs.length;
    this.#scores = { clauses: new ScoreRows(width), sentences: new ScoreRows(width) };
  }

  /** Looks at every clause and every sentence. A sentence of one clause is that clause. */
  look(document: Document): FirstScores {
    const { length } = document.clauses;
    const { clauses, sentences } = this.#scores;
    clauses.reset(length);
    sentences.reset(length);
    const whole = joinSentences(document);
    const runs = this.#runsOf(document);
    for (let sentence = 0, from = 0; from < length; sentence += 1) {
      let to = from + 1;
      while (document.clauses[to]?.opens === false) to += 1;
      const isSingle = to - from === 1;
      if (!isSingle) this.#sentence.clear();
      for (let index = from; index < to; index += 1) this.#lookAtClause(document, runs, index, !isSingle);
      if (isSingle) sentences.copy(from, clauses, from);
      else this.#lookAtSentence(whole, sentence, runs, { from, to });
      from = to;
    }
    return this.#scores;
  }

  #runsOf(document: Document): Runs {
    return document.lang === 'zh'
      ? new ChineseRuns(document, this.#gram)
      : new EnglishRuns(document, this.#gram, this.#word);
  }

  #lookAtClause(document: Document, runs: Runs, index: number, isPart: boolean): void {
    const sums = this.#clause;
    sums.clear();
    runs.addInside(sums, index);
    if (isPart) this.#sentence.addRuns(sums);
    runs.addEdges(sums, index, index);
    addNamed(sums, this.#named, document, index);
    this.#score(sums, this.#scores.clauses, index);
  }

  /** After its clauses, whose own runs it has already. */
  #lookAtSentence(whole: Document, sentence: number, runs: Runs, { from, to }: Range): void {
    const sums = this.#sentence;
    for (let index = from; index + 1 < to; index += 1) runs.addAcross(sums, index, to - 1);
    runs.addEdges(sums, from, to - 1);
    addNamed(sums, this.#named, whole, sentence);
    const { sentences } = this.#scores;
    this.#score(sums, sentences, from);
    for (let index = from + 1; index < to; index += 1) sentences.copy(index, sentences, from);
  }

  #score(sums: FeatureSums, { width, values }: ScoreRows, row: number): void {
    const plain = sums.plain.totals();
    const grams = sums.gram.totals();
    const words = sums.word.totals();
    const gramShare = shareOf(this.#gram, sums.gram.seen);
    const wordShare = shareOf(this.#word, sums.word.seen);
    const from = row * width;
    for (let i = 0; i < width; i += 1) {
      const total = (plain[i] ?? 0) + (grams[i] ?? 0) * gramShare + (words[i] ?? 0) * wordShare;
      values[from + i] = (this.#biases[i] ?? 0) + Math.floor((total * (this.#units[i] ?? 0)) / UNIT);
    }
  }
}
