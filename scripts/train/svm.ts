/** A linear separator over features. */
export interface Separator {
  readonly weights: Float64Array;
  readonly bias: number;
}

export interface Example {
  readonly features: Int32Array;
  readonly values: Float64Array;
  readonly isPositive: boolean;
}

export interface SvmSettings {
  /** How much a mistake costs against large weights. */
  readonly cost: number;
  readonly rounds: number;
  readonly seed: number;
}

/**
 * Dual coordinate descent for the L2-regularised squared-hinge support vector machine
 * (Hsieh, Chang, Lin, Keerthi, Sundararajan 2008, algorithm 1). Deterministic from its seed (not 0).
 * The bias is a feature of value 1.
 */
export function trainSvm(
  examples: readonly Example[],
  size: number,
  { cost, rounds, seed }: SvmSettings,
): Separator {
  const weights = new Float64Array(size);
  let bias = 0;
  const softness = 1 / (2 * cost);
  const norms = examples.map(({ values }) =>
    values.reduce((sum, value) => sum + value * value, 1 + softness),
  );
  const alpha = new Float64Array(examples.length);
  const order = Int32Array.from(examples, (_, i) => i);
  let state = seed;
  for (let round = 0; round < rounds; round += 1) {
    state = shuffle(order, state);
    for (const i of order) {
      const example = examples[i];
      if (!example) continue;
      const { features, values, isPositive } = example;
      const sign = isPositive ? 1 : -1;
      const old = alpha[i] ?? 0;
      const gradient = sign * decide({ weights, bias }, features, values) - 1 + softness * old;
      const next = Math.max(old - gradient / (norms[i] ?? 1), 0);
      const change = (next - old) * sign;
      if (change === 0) continue;
      alpha[i] = next;
      bias += change;
      for (let k = 0; k < features.length; k += 1) {
        const feature = features[k] ?? 0;
        weights[feature] = (weights[feature] ?? 0) + change * (values[k] ?? 0);
      }
    }
  }
  return { weights, bias };
}

/** Fisher and Yates with Marsaglia's xorshift32. */
function shuffle(order: Int32Array, seed: number): number {
  let state = seed;
  for (let i = order.length - 1; i > 0; i -= 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    const k = state % (i + 1);
    const kept = order[i] ?? 0;
    order[i] = order[k] ?? 0;
    order[k] = kept;
  }
  return state;
}

export function decide({ weights, bias }: Separator, features: Int32Array, values: Float64Array): number {
  let sum = bias;
  for (let k = 0; k < features.length; k += 1) sum += (weights[features[k] ?? 0] ?? 0) * (values[k] ?? 0);
  return sum;
}
