import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasWordLike, wordStarts } from '../../../src/core/language/word-starts.ts';

const STARTS = wordStarts('monday end');

describe('the starts of words', () => {
  it.each(['by monday', 'at the end', 'mondays?', '下周monday', 'a month'])('are seen in "%s"', (text) => {
    expect(hasWordLike(text, STARTS)).toBe(true);
  });

  it.each(['', 'mo', 'salmon', 'send', 'mo nday', 'on time'])('are not seen in "%s"', (text) => {
    expect(hasWordLike(text, STARTS)).toBe(false);
  });

  it('are never overlooked', () => {
    const filling = fc.string({ unit: fc.constantFrom('e', 'n', 'd', ' ', ',', '1', '好') });
    fc.assert(
      fc.property(filling, filling, fc.constantFrom('monday', 'end'), (before, after, word) => {
        expect(hasWordLike(`${before} ${word}${after}`, STARTS)).toBe(true);
      }),
    );
  });
});
