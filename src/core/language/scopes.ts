/** What can hold over the rest of a clause: "not", "he said", "if". */
export const SCOPES = ['not', 'said', 'if'] as const;

/** The concepts of the lexicon that open each. */
const OPENERS: Readonly<Record<(typeof SCOPES)[number], readonly string[]>> = {
  not: ['negation', 'cannot-words'],
  said: ['quotation-frames', 'reported-speech'],
  if: ['conditionals'],
};

/** By concept, the scope that it opens, or -1. */
export function scopesOpened(names: readonly string[]): Int8Array {
  return Int8Array.from(names, (name) => SCOPES.findIndex((scope) => OPENERS[scope].includes(name)));
}

/** The name of a scoped concept, as features call it. */
export function scopedName(scope: number, concept: string): string {
  return `${SCOPES[scope] ?? ''}!${concept}`;
}

const SHUT = -1;

/**
 * Gathers the concepts of a clause that stand after an opener of scope: "nobody is asking you to calm down" has `not!calm-down`.
 * Matches come in the order of their starts.
 */
export class OpenScopes {
  readonly #opened: Int8Array;
  /** By scope, where its first opener in the clause ends. */
  readonly #ends: number[] = SCOPES.map(() => SHUT);

  constructor(opened: Int8Array) {
    this.#opened = opened;
  }

  /** A new clause begins. */
  close(): void {
    this.#ends.fill(SHUT);
  }

  /** Puts the concept into `scoped`, once for every scope that is open: as `scope * number of concepts + concept`. */
  take(concept: number, start: number, end: number, scoped: number[]): void {
    for (let scope = 0; scope < SCOPES.length; scope += 1) {
      const from = this.#ends[scope] ?? SHUT;
      const one = scope * this.#opened.length + concept;
      if (from !== SHUT && start >= from && !scoped.includes(one)) scoped.push(one);
    }
    const opens = this.#opened[concept] ?? SHUT;
    if (opens !== SHUT && this.#ends[opens] === SHUT) this.#ends[opens] = end;
  }
}
