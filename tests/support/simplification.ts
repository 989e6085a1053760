import { simplificationPairs } from '../../scripts/train/simplification.ts';
import type { Simplification } from '../../src/core/language/normalise.ts';

const characters = Array.from(simplificationPairs());

/** Traditional to Simplified, as the Chinese text model carries it. */
export const simplification: Simplification = new Map(
  characters.flatMap((from, i) => (i % 2 === 0 ? [[from, characters[i + 1] ?? from] as const] : [])),
);
