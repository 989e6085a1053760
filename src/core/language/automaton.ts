/** States as flat tables, by number; state 0 is the root. Code units count as letters of an alphabet of their own. */
export interface Automaton {
  /** The letter of each code unit, from 1; 0 where no pattern has the unit. */
  readonly letters: Uint16Array;
  /** How many bits a letter takes. */
  readonly letterBits: number;
  /** The root's child by letter. */
  readonly firsts: Int32Array;
  /** All other children: a key of parent and letter, then the child. Open addressing, at most half full; key 0 is empty. */
  readonly slots: Int32Array;
  /** What is known of each state, side by side: `FAIL`, `PATTERN`, `SHORTER`, `DEPTH`. */
  readonly states: Int32Array;
}

/** The longest proper suffix of a state that is a state too. */
export const FAIL = 0;
/** The pattern that ends in a state plus one, or 0. */
export const PATTERN = 1;
/** The nearest state on the chain of failures where a pattern ends, or 0. */
export const SHORTER = 2;
/** How many units lead to a state: the length of the pattern that ends there. */
export const DEPTH = 3;
export const FIELDS = 4;

/** The state after one more unit. */
export function step(automaton: Automaton, from: number, unit: number): number {
  const letter = automaton.letters[unit] ?? 0;
  return letter === 0 ? 0 : stepByLetter(automaton, from, letter);
}

export function stepByLetter(automaton: Automaton, from: number, letter: number): number {
  for (let at = from; at !== 0; at = fieldOf(automaton, at, FAIL)) {
    const child = childOf(automaton, at, letter);
    if (child !== 0) return child;
  }
  return automaton.firsts[letter] ?? 0;
}

// The patterns that end where a state has been reached are hits, each a state by itself; 0 is none.

export function longestHit(automaton: Automaton, state: number): number {
  return fieldOf(automaton, state, PATTERN) === 0 ? fieldOf(automaton, state, SHORTER) : state;
}

export function shorterHit(automaton: Automaton, hit: number): number {
  return fieldOf(automaton, hit, SHORTER);
}

/** A hit's pattern, by its number. */
export function patternOf(automaton: Automaton, hit: number): number {
  return fieldOf(automaton, hit, PATTERN) - 1;
}

/** Units of a hit's pattern. */
export function lengthOf(automaton: Automaton, hit: number): number {
  return fieldOf(automaton, hit, DEPTH);
}

/** Takes one pattern found, by its number: half-open units of the searched text. */
export type TakeMatch = (start: number, end: number, pattern: number) => void;

/** All matches, overlapping ones too, in the order of their ends, the longest first. */
export function findAll(automaton: Automaton, text: string, take: TakeMatch): void {
  let state = 0;
  for (let end = 1; end <= text.length; end += 1) {
    state = step(automaton, state, text.charCodeAt(end - 1));
    for (let hit = longestHit(automaton, state); hit !== 0; hit = shorterHit(automaton, hit))
      take(end - lengthOf(automaton, hit), end, patternOf(automaton, hit));
  }
}

export function fieldOf({ states }: Automaton, state: number, field: number): number {
  return states[state * FIELDS + field] ?? 0;
}

export function setField({ states }: Automaton, state: number, field: number, value: number): void {
  states[state * FIELDS + field] = value;
}

/** The child of a state by a letter, or 0. */
export function childOf(automaton: Automaton, state: number, letter: number): number {
  if (state === 0) return automaton.firsts[letter] ?? 0;
  return automaton.slots[slotOf(automaton, (state << automaton.letterBits) | letter) + 1] ?? 0;
}

export function setChild(automaton: Automaton, state: number, letter: number, child: number): void {
  if (state === 0) {
    automaton.firsts[letter] = child;
    return;
  }
  const key = (state << automaton.letterBits) | letter;
  const slot = slotOf(automaton, key);
  automaton.slots[slot] = key;
  automaton.slots[slot + 1] = child;
}

/** Where the key is, or would be. */
function slotOf({ slots }: Automaton, key: number): number {
  const mask = slots.length - 2;
  // Fibonacci hashing: the upper bits of the product are well mixed.
  let at = (Math.imul(key, 0x9e3779b1) >>> Math.clz32(mask)) & mask;
  while (slots[at] !== key && slots[at] !== 0) at = (at + 2) & mask;
  return at;
}
