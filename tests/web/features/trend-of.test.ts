import { describe, expect, it } from 'vitest';
import type { Mood } from '../../../src/core/scenario/vocabulary.ts';
import { trendOf } from '../../../src/web/features/practise/trend-of.ts';

const customer = (tension: number, mood: Mood) => ({
  state: 'any',
  mood,
  stayed: 0,
  final: null,
  context: { tension, trust: 2, heard: 0, expectation: 2, patience: 2 },
});

describe('the word on how a reply moved the customer', () => {
  it('goes by the line', () => {
    expect(trendOf({ customerBefore: customer(50, 'tense'), customerAfter: customer(45, 'tense') })).toBe(
      'calmer',
    );
    expect(trendOf({ customerBefore: customer(45, 'storm'), customerAfter: customer(50, 'tense') })).toBe(
      'tenser',
    );
  });

  it('never says “same” beside a mood that has changed', () => {
    expect(trendOf({ customerBefore: customer(45, 'tense'), customerAfter: customer(45, 'storm') })).toBe(
      'tenser',
    );
    expect(trendOf({ customerBefore: customer(45, 'tense'), customerAfter: customer(45, 'uneasy') })).toBe(
      'calmer',
    );
    expect(trendOf({ customerBefore: customer(45, 'calm'), customerAfter: customer(45, 'calm') })).toBe(
      'same',
    );
  });
});
