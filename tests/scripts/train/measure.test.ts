import { describe, expect, it } from 'vitest';
import { measure, tally } from '../../../scripts/train/measure.ts';

describe('measure', () => {
  it('gives precision, recall, F1 and kappa', () => {
    const pairs = [
      ...Array.from({ length: 3 }, () => ({ isRead: true, isTrue: true })),
      { isRead: true, isTrue: false },
      ...Array.from({ length: 3 }, () => ({ isRead: false, isTrue: true })),
      ...Array.from({ length: 3 }, () => ({ isRead: false, isTrue: false })),
    ];
    const { positives, precision, recall, f1, kappa } = measure(tally(pairs));
    expect([positives, precision, recall, f1]).toEqual([6, 0.75, 0.5, 0.6]);
    expect(kappa).toBeCloseTo(3 / 13, 10);
  });

  it('is nothing where nothing was read and nothing was true', () => {
    expect(measure(tally([{ isRead: false, isTrue: false }])).f1).toBe(0);
  });
});
