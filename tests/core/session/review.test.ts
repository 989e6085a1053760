import { describe, expect, it } from 'vitest';
import { isReviewed, withReviewText, withTurnNote } from '../../../src/core/session/review.ts';

describe('a review', () => {
  it('keeps one note a turn, in the order of the turns [T12]', () => {
    const first = withTurnNote({}, { turn: 4, text: '先停一秒' });
    const second = withTurnNote(first, { turn: 2, text: '说出感受' });
    expect(withTurnNote(second, { turn: 4, text: '先听完' }).notes).toEqual([
      { turn: 2, text: '说出感受' },
      { turn: 4, text: '先听完' },
    ]);
  });

  it('is as if nothing was said once the last note is emptied', () => {
    const said = withTurnNote({}, { turn: 1, text: 'listen first' });
    expect(isReviewed(said)).toBe(true);
    expect(withTurnNote(said, { turn: 1, text: '  ' })).toEqual({});
    expect(isReviewed({})).toBe(false);
  });

  it('keeps how the customer felt and one’s own call apart, without blanks around them [T13]', () => {
    const felt = withReviewText({}, 'felt', ' 总算有人听我说 ');
    const both = withReviewText(felt, 'own', 'the bank, last spring');
    expect(both).toEqual({ felt: '总算有人听我说', own: 'the bank, last spring' });
    expect(withReviewText(both, 'felt', '')).toEqual({ own: 'the bank, last spring' });
  });

  it('lets the guess stand whatever is written besides [T1]', () => {
    const guess = { persona: 'angry', told: 0 } as const;
    expect(withTurnNote({ guess }, { turn: 1, text: 'x' }).guess).toEqual(guess);
    expect(withReviewText({ guess }, 'felt', 'x').guess).toEqual(guess);
  });
});
