import { present } from '../base/invariant.ts';
import type { Clause } from './clauses.ts';
import { weightRowOf, type FamilyTable } from './classifier.ts';
import type { Document } from './document.ts';
import { EMPTY_HASH, hashUnit } from './feature-hash.ts';
import type { FeatureSums } from './feature-sums.ts';
import { MOST_CHARACTERS } from './features.ts';
import type { RunRange, Runs } from './runs.ts';

const START = '^'.charCodeAt(0);
const END = '$'.charCodeAt(0);

/** Runs of one to three characters. */
export class ChineseRuns implements Runs {
  readonly #text: string;
  readonly #clauses: readonly Clause[];
  readonly #table: FamilyTable;

  constructor({ text, clauses }: Document, table: FamilyTable) {
    this.#text = text;
    this.#clauses = clauses;
    this.#table = table;
  }

  addInside(sums: FeatureSums, clause: number): void {
    const { start, end } = this.#clause(clause);
    this.#add(sums, { from: start, to: end, after: start, limit: end });
  }

  addAcross(sums: FeatureSums, clause: number, last: number): void {
    const { start, end } = this.#clause(clause);
    const from = Math.max(start, end - MOST_CHARACTERS + 1);
    const to = this.#clause(clause + 1).start;
    this.#add(sums, { from, to, after: end, limit: this.#clause(last).end });
  }

  addEdges(sums: FeatureSums, first: number, last: number): void {
    const { start } = this.#clause(first);
    const { end } = this.#clause(last);
    const text = this.#text;
    let hash = EMPTY_HASH;
    for (let i = start - 1; i < start - 1 + MOST_CHARACTERS && i <= end; i += 1) {
      hash = hashUnit(hash, i < start ? START : i === end ? END : text.charCodeAt(i));
      sums.gram.add(weightRowOf(this.#table, hash));
    }
    for (let from = Math.max(start, end - MOST_CHARACTERS + 1); from <= end; from += 1) {
      hash = EMPTY_HASH;
      for (let i = from; i < end; i += 1) hash = hashUnit(hash, text.charCodeAt(i));
      sums.gram.add(weightRowOf(this.#table, hashUnit(hash, END)));
    }
  }

  #add(sums: FeatureSums, { from, to, after, limit }: RunRange): void {
    for (let start = from; start < to; start += 1) {
      const stop = Math.min(start + MOST_CHARACTERS, limit);
      let hash = EMPTY_HASH;
      for (let i = start; i < stop; i += 1) {
        hash = hashUnit(hash, this.#text.charCodeAt(i));
        if (i >= after) sums.gram.add(weightRowOf(this.#table, hash));
      }
    }
  }

  #clause(index: number): Clause {
    return present(this.#clauses[index], 'runs are of a clause of the document');
  }
}
