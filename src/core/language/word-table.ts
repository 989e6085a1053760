import { EMPTY_HASH, hashUnit } from './feature-hash.ts';

/** A list of words, to be asked which of them stands somewhere in a text: by hash, without cutting strings. */
export class WordTable {
  readonly #words: readonly string[];
  readonly #longest: number;
  /** Place in the list plus one; 0 where nothing is. Open addressing, at most a quarter full. */
  readonly #slots: Uint16Array;

  /** Of equal words the first one counts. */
  constructor(words: readonly string[]) {
    let size = 16;
    while (size < 4 * words.length) size *= 2;
    this.#words = words;
    this.#longest = words.reduce((most, word) => Math.max(most, word.length), 0);
    this.#slots = new Uint16Array(size);
    words.forEach((word, place) => {
      const slot = this.#slotOf(word, 0, word.length);
      if (this.#slots[slot] === 0) this.#slots[slot] = place + 1;
    });
  }

  /** The place in the list of the word that is exactly this stretch of the text, or -1. */
  find(text: string, start: number, end: number): number {
    if (end - start > this.#longest) return -1;
    return (this.#slots[this.#slotOf(text, start, end)] ?? 0) - 1;
  }

  /** Where the word is, or would be. */
  #slotOf(text: string, start: number, end: number): number {
    let hash = EMPTY_HASH;
    for (let i = start; i < end; i += 1) hash = hashUnit(hash, text.charCodeAt(i));
    const mask = this.#slots.length - 1;
    let at = (hash ^ (hash >>> 15)) & mask;
    while (this.#slots[at] !== 0 && !this.#stands(at, text, start, end)) at = (at + 1) & mask;
    return at;
  }

  #stands(slot: number, text: string, start: number, end: number): boolean {
    const word = this.#words[(this.#slots[slot] ?? 0) - 1] ?? '';
    return word.length === end - start && text.startsWith(word, start);
  }
}
