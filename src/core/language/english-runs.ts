import { isDigit, isHan, isLetter } from './characters.ts';
import { weightRowOf, type FamilyTable } from './classifier.ts';
import type { Document } from './document.ts';
import { EMPTY_HASH, hashName, hashUnit } from './feature-hash.ts';
import type { FeatureSums } from './feature-sums.ts';
import { LEAST_LETTERS, MOST_LETTERS, MOST_WORDS } from './features.ts';
import type { RunRange, Runs } from './runs.ts';

const SPACE = 0x20;
const BLANK = ' _ ';
const START = hashName('^');
const END = '$'.charCodeAt(0);

/** Runs of one to three words, pairs with any word between, and runs of three or four letters within each word. */
export class EnglishRuns implements Runs {
  readonly #text: string;
  readonly #gram: FamilyTable;
  readonly #word: FamilyTable;
  /** Offsets by word. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  /** The first word of each clause, and the number of all words. */
  readonly #first: number[] = [0];

  constructor({ text, clauses }: Document, gram: FamilyTable, word: FamilyTable) {
    this.#text = text;
    this.#gram = gram;
    this.#word = word;
    for (const { start, end } of clauses) {
      this.#pushWords(start, end);
      this.#first.push(this.#starts.length);
    }
  }

  addInside(sums: FeatureSums, clause: number): void {
    const from = this.#first[clause] ?? 0;
    const to = this.#first[clause + 1] ?? 0;
    for (let word = from; word < to; word += 1) this.#addLetters(sums, word);
    this.#addWords(sums, { from, to, after: from, limit: to });
  }

  addAcross(sums: FeatureSums, clause: number, last: number): void {
    const to = this.#first[clause + 1] ?? 0;
    const from = Math.max(this.#first[clause] ?? 0, to - MOST_WORDS + 1);
    this.#addWords(sums, { from, to, after: to, limit: this.#first[last + 1] ?? 0 });
  }

  addEdges(sums: FeatureSums, first: number, last: number): void {
    const from = this.#first[first] ?? 0;
    const to = this.#first[last + 1] ?? 0;
    this.#addStart(sums, from, to);
    for (let word = Math.max(from, to - MOST_WORDS + 1); word < to; word += 1) {
      let hash = EMPTY_HASH;
      for (let i = word; i < to; i += 1) hash = hashUnit(this.#hash(hash, i), SPACE);
      this.#add(sums, hashUnit(hash, END));
      if (to - word === 2) this.#add(sums, hashUnit(hashBlank(this.#hash(EMPTY_HASH, word)), END));
    }
    this.#add(sums, hashUnit(EMPTY_HASH, END));
  }

  #addStart(sums: FeatureSums, from: number, to: number): void {
    const extend = (hash: number, word: number): number =>
      word === to ? hashUnit(hash, END) : this.#hash(hash, word);
    this.#add(sums, START);
    const second = extend(hashUnit(START, SPACE), from);
    this.#add(sums, second);
    if (from === to) return;
    this.#add(sums, extend(hashUnit(second, SPACE), from + 1));
    this.#add(sums, extend(hashBlank(START), from + 1));
  }

  #addWords(sums: FeatureSums, { from, to, after, limit }: RunRange): void {
    for (let first = from; first < to; first += 1) {
      const stop = Math.min(first + MOST_WORDS, limit);
      let hash = EMPTY_HASH;
      for (let word = first; word < stop; word += 1) {
        if (word > first) hash = hashUnit(hash, SPACE);
        hash = this.#hash(hash, word);
        if (word >= after) this.#add(sums, hash);
      }
      const third = first + 2;
      if (third < stop && third >= after)
        this.#add(sums, this.#hash(hashBlank(this.#hash(EMPTY_HASH, first)), third));
    }
  }

  /** The edges of a word are spaces; a word of two letters has no runs. */
  #addLetters(sums: FeatureSums, word: number): void {
    const first = this.#starts[word] ?? 0;
    const last = this.#ends[word] ?? 0;
    if (last - first < LEAST_LETTERS) return;
    for (let start = first - 1; start <= last; start += 1) {
      const stop = Math.min(start + MOST_LETTERS, last + 1);
      let hash = EMPTY_HASH;
      for (let i = start; i < stop; i += 1) {
        hash = hashUnit(hash, i < first || i === last ? SPACE : this.#text.charCodeAt(i));
        if (i >= start + LEAST_LETTERS - 1) sums.gram.add(weightRowOf(this.#gram, hash));
      }
    }
  }

  #add(sums: FeatureSums, hash: number): void {
    sums.word.add(weightRowOf(this.#word, hash));
  }

  #hash(hash: number, word: number): number {
    const end = this.#ends[word] ?? 0;
    let hashed = hash;
    for (let i = this.#starts[word] ?? 0; i < end; i += 1)
      hashed = hashUnit(hashed, this.#text.charCodeAt(i));
    return hashed;
  }

  /** As `splitWords` cuts them. */
  #pushWords(from: number, to: number): void {
    for (let start = from; start < to;) {
      let end = start;
      while (end < to && isWordPart(this.#text.charCodeAt(end))) end += 1;
      if (end === start && isHan(this.#text.charCodeAt(start))) end += 1;
      if (end > start) {
        this.#starts.push(start);
        this.#ends.push(end);
      }
      start = Math.max(end, start + 1);
    }
  }
}

function isWordPart(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x27;
}

function hashBlank(hash: number): number {
  let hashed = hash;
  for (let i = 0; i < BLANK.length; i += 1) hashed = hashUnit(hashed, BLANK.charCodeAt(i));
  return hashed;
}
