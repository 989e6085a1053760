import { invariant } from '../base/invariant.ts';

/** Some characters, as one bit. */
export type CharacterClass = number;

/**
 * The classes of each code unit. All share one table, so that a text's characters are fetched from memory once,
 * whatever is asked of them.
 */
const CLASSES = new Int32Array(0x10000);

const MOST = 31;
let count = 0;

/** Makes a class of all code units in `characters`. For tables of a module, made as it loads. */
export function characterClass(characters: string): CharacterClass {
  invariant(count < MOST, 'the classes of characters fit into one integer');
  const bit = 1 << count;
  count += 1;
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
