import { FAMILIES } from './features.ts';
import { weightOf, type FamilyWeights, type TextModel } from './text-model.ts';

/**
 * Weights of features, one row a feature. Two outputs share a number: the second one counts `SECOND`, so that one
 * addition of whole doubles serves both.
 */
export interface PairTable {
  /** Numbers a row. */
  readonly width: number;
  readonly pairs: Float64Array;
  /** How many rows can be added before an output's sum might run into its neighbour's. */
  readonly mostRows: number;
}

/** What the second output of a pair counts: a double has 53 bits. */
const SECOND = 1 << 26;

export interface Weights {
  /** All features, family by family. */
  readonly all: PairTable;
  /** The features known by name, which come first in `all`: weights times their loudness, in 1024ths. */
  readonly plain: PairTable;
}

/** `named`: how many families, from the first on, have a loudness that is always the same. */
export function unpackWeights({ outputs, families }: TextModel, named: number): Weights {
  const inOrder = FAMILIES.map((family) => families[family]);
  const quiet = inOrder.map((family) => ({ ...family, scale: 1 }));
  return {
    all: pairUp(quiet, outputs.length),
    plain: pairUp(inOrder.slice(0, named), outputs.length),
  };
}

function pairUp(families: readonly FamilyWeights[], columns: number): PairTable {
  const width = Math.ceil(columns / 2);
  const size = families.reduce((sum, { weights }) => sum + weights.length, 0);
  const pairs = new Float64Array((size / columns) * width);
  let row = 0;
  let most = 1;
  for (const { scale, weights } of families) {
    for (let from = 0; from < weights.length; from += columns, row += width) {
      for (let column = 0; column < columns; column += 1) {
        const place = row + (column >> 1);
        const weight = scale * weightOf(weights.charCodeAt(from + column));
        pairs[place] = (pairs[place] ?? 0) + (column % 2 === 0 ? weight : weight * SECOND);
        most = Math.max(most, Math.abs(weight));
      }
    }
  }
  return { width, pairs, mostRows: Math.floor((SECOND / 2 - 1) / most) };
}

/** What a feature weighs on an output. */
export function weightAt({ width, pairs }: PairTable, row: number, column: number): number {
  const pair = pairs[row * width + (column >> 1)] ?? 0;
  return column % 2 === 0 ? firstOf(pair) : secondOf(pair);
}

/** The first output's part of a pair or of a sum of pairs, and the second one's. */
export function firstOf(pair: number): number {
  return pair - SECOND * secondOf(pair);
}

export function secondOf(pair: number): number {
  return Math.floor((pair + SECOND / 2) / SECOND);
}
