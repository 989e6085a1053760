import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separation } from '../../../src/core/explore/separation.ts';

const values = fc.array(fc.integer({ min: -50, max: 100 }), { minLength: 1, maxLength: 30 });

describe('separation', () => {
  it('is 1000 where all of one lie above all of the other, 0 the other way round, 500 where they are alike', () => {
    expect(separation([80, 90], [10, 20])).toBe(1000);
    expect(separation([10, 20], [80, 90])).toBe(0);
    expect(separation([50, 50], [50])).toBe(500);
    expect(separation([], [50])).toBeNull();
  });

  it('is the share of pairs in which the upper one lies above, ties counted half', () => {
    fc.assert(
      fc.property(values, values, (upper, lower) => {
        let halves = 0;
        for (const a of upper) for (const b of lower) halves += a > b ? 2 : a === b ? 1 : 0;
        expect(separation(upper, lower)).toBe(Math.floor((halves * 500) / (upper.length * lower.length)));
      }),
    );
  });
});
