import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closest } from '../../../src/core/base/closest.ts';

const words = ['name-feeling', 'paraphrase', 'apologise', 'own', 'offer'];

describe('the word that was probably meant', () => {
  it.each([
    ['apologize', 'apologise'],
    ['Offer', 'offer'],
    ['ofefr', 'offer'],
    ['name_feeling', 'name-feeling'],
    ['paraphrse', 'paraphrase'],
  ])('%s: %s', (written, meant) => {
    expect(closest(written, words)).toBe(meant);
  });

  it('is none where nothing is near', () => {
    expect(closest('telephone', words)).toBeUndefined();
    expect(closest('x', [])).toBeUndefined();
  });

  it('is the word itself where it is there', () => {
    fc.assert(fc.property(fc.constantFrom(...words), (word) => closest(word, words) === word));
  });
});
