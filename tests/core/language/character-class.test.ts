import { describe, expect, it } from 'vitest';
import { characterClass, isIn } from '../../../src/core/language/character-class.ts';

const MARKS = characterClass('?!。');
const ASKING = characterClass('?吗');
const isMark = (character: string): boolean => isIn(character.charCodeAt(0), MARKS);

describe('a class of characters', () => {
  it('has the characters that it was made of and no other', () => {
    expect(Array.from('?!。吗好a', isMark)).toEqual([true, true, true, false, false, false]);
  });

  it('shares characters with another class', () => {
    expect(Array.from('?吗!', (character) => isIn(character.charCodeAt(0), ASKING))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('can be asked together with another class', () => {
    expect(Array.from('?吗!好', (character) => isIn(character.charCodeAt(0), MARKS | ASKING))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('is the same one where the same characters are asked for again', () => {
    expect(characterClass('?吗')).toBe(ASKING);
    expect(characterClass('?!')).not.toBe(MARKS);
  });

  it('has nothing beyond the end of a text', () => {
    expect(isIn(''.charCodeAt(0), MARKS)).toBe(false);
  });
});
