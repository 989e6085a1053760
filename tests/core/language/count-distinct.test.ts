import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDistinct } from '../../../src/core/language/count-distinct.ts';

describe('counting distinct integers', () => {
  it('comes to what a set holds, whichever integers they are', () => {
    const near = fc.integer({ min: -8, max: 8 });
    const sameSlot = fc.nat(40).map((i) => i << 15);
    const any = fc.integer({ min: -0x80000000, max: 0x7fffffff });
    fc.assert(
      fc.property(fc.array(fc.oneof(near, sameSlot, any), { maxLength: 200 }), (numbers) => {
        expect(countDistinct(numbers)).toBe(new Set(numbers).size);
      }),
    );
  });

  it.each([
    [[], 0],
    [[0], 1],
    [[0, 0, 1, 1, -1], 3],
  ])('of %j is %i', (numbers, distinct) => {
    expect(countDistinct(numbers)).toBe(distinct);
  });
});
