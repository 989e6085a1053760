import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSpelling, correct } from '../../../src/core/language/spelling.ts';

const spelling = buildSpelling(['equipment', 'manager', 'courier', 'gate']);

describe('correct', () => {
  it.each(['equipmnet', 'equpment', 'equippment', 'equiqment'])('takes %s for what was meant', (word) => {
    expect(correct(spelling, word)).toBe('equipment');
  });

  it.each([
    ['maneger', 'a wrong letter in a short word could be another word'],
    ['gaet', 'short words have too many neighbours'],
    ['xquipment', 'nobody misses the first letter'],
    ['eqipmnt', 'two slips are too many'],
  ])('leaves %s alone: %s', (word) => {
    expect(correct(spelling, word)).toBe(word);
  });

  it('never touches a word that it knows', () => {
    const words = ['remote', 'remove', 'removed'];
    const known = buildSpelling(words);
    for (const word of words) expect(correct(known, word)).toBe(word);
  });

  it('gives back a known word or the word itself, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (word) => {
        expect([word, ...spelling.words]).toContain(correct(spelling, word));
      }),
    );
  });
});
