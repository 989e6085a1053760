import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordTable } from '../../../src/core/language/word-table.ts';

describe('a word table', () => {
  it('knows the words that it was made of, wherever they stand', () => {
    const table = new WordTable(['two', 'twenty']);
    expect(table.find('in twenty minutes', 3, 9)).toBe(1);
    expect(table.find('in twenty minutes', 3, 6)).toBe(-1);
    expect(table.find('in twenty minutes', 0, 17)).toBe(-1);
  });

  it('gives the place of the first of equal words', () => {
    expect(new WordTable(['a', 'b', 'b']).find('b', 0, 1)).toBe(1);
  });

  it('finds exactly what a search of the list finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '好'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), word, word, (words, before, searched) => {
        const table = new WordTable(words);
        const text = before + searched + before;
        expect(table.find(text, before.length, before.length + searched.length)).toBe(
          words.indexOf(searched),
        );
      }),
    );
  });
});
