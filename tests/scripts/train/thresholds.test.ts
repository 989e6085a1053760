import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestThreshold, calibrate, type Judged } from '../../../scripts/train/thresholds.ts';

const judged = (trues: readonly number[], falses: readonly number[]): readonly Judged[] => [
  ...trues.map((score) => ({ score, isTrue: true })),
  ...falses.map((score) => ({ score, isTrue: false })),
];

describe('bestThreshold', () => {
  it('lies half way between truth and error where they can be parted', () => {
    expect(bestThreshold(judged([3, 5], [-1, 1]), 0)).toBe(2);
  });

  it('keeps the precision that is asked for, at the cost of recall', () => {
    const scores = judged([9, 8, 7, 3, 2, 1], [4, 2.5, 1.5]);
    expect(bestThreshold(scores, 0.9)).toBe(5.5);
  });

  it('gives a precision up that would leave nearly everything unread', () => {
    const scores = judged([9, 6, 5, 4, 3, 2, 1], [8, 7]);
    expect(bestThreshold(scores, 0.85)).toBeLessThan(8);
  });

  it('reads nothing where nothing is true', () => {
    expect(bestThreshold(judged([], [1, 2]), 0)).toBe(Infinity);
  });
});

describe('calibrate', () => {
  it('never falls as scores rise and stays between nothing and everything', () => {
    const one = fc.record({ score: fc.integer({ min: -50, max: 50 }), isTrue: fc.boolean() });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 200 }), (scores) => {
        const steps = calibrate(scores);
        steps.forEach(([from, share], i) => {
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThan(1);
          expect(from).toBeGreaterThanOrEqual(steps[i - 1]?.[0] ?? -Infinity);
          expect(share).toBeGreaterThan(steps[i - 1]?.[1] ?? 0);
        });
      }),
    );
  });
});
