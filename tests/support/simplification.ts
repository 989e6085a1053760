import { simplificationPairs } from '../../scripts/train/simplification.ts';
import { readSimplification, type Simplification } from '../../src/core/language/normalise.ts';

/** Traditional to Simplified, as the Chinese text model carries it. */
export const simplification: Simplification = readSimplification(simplificationPairs());
