import { invariant } from '../base/invariant.ts';

/** Some characters, as one bit. */
export type CharacterClass = number;

/**
 * The classes of each code unit. All share one table, so that a text's characters are fetched from memory once,
 * whatever is asked of them.
 */
const CLASSES = new Int32Array(0x10000);

const MOST = 31;
const made = new Map<string, CharacterClass>();

/** The class of all code units in `characters`: made once, however often it is asked for. */
export function characterClass(characters: string): CharacterClass {
  const known = made.get(characters);
  if (known !== undefined) return known;
  invariant(made.size < MOST, 'the classes of characters fit into one integer');
  const bit = 1 << made.size;
  made.set(characters, bit);
  for (let i = 0; i < characters.length; i += 1) {
    const code = characters.charCodeAt(i);
    CLASSES[code] = (CLASSES[code] ?? 0) | bit;
  }
  return bit;
}

/** `classes`: one or, as a union, several. */
export function isIn(code: number, classes: CharacterClass): boolean {
  return ((CLASSES[code] ?? 0) & classes) !== 0;
}

/** Some characters that are asked for only now and then, by code unit: there is room for few classes. */
export function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
