import { describe, expect, it } from 'vitest';
import { decide, trainSvm, type Example } from '../../../scripts/train/svm.ts';

const example = (isPositive: boolean, ...features: readonly number[]): Example => ({
  features: Int32Array.from(features),
  values: Float64Array.from(features, () => 1),
  isPositive,
});
const EXAMPLES = [example(true, 0, 2), example(true, 0, 3), example(false, 1, 2), example(false, 1, 3)];
const SETTINGS = { cost: 10, rounds: 50, seed: 7 };

describe('trainSvm', () => {
  it('parts what can be parted, with a margin', () => {
    const separator = trainSvm(EXAMPLES, 4, SETTINGS);
    for (const { features, values, isPositive } of EXAMPLES) {
      expect((isPositive ? 1 : -1) * decide(separator, features, values)).toBeGreaterThan(0.9);
    }
  });

  it('gives no weight to a feature that both sides have alike', () => {
    const { weights } = trainSvm(EXAMPLES, 4, SETTINGS);
    expect(Math.abs(weights[2] ?? 1)).toBeLessThan(0.05);
  });

  it('is the same for the same seed', () => {
    expect(trainSvm(EXAMPLES, 4, SETTINGS)).toEqual(trainSvm(EXAMPLES, 4, SETTINGS));
  });
});
