import { FAMILIES } from './features.ts';
import { weightOf, type FamilyWeights, type TextModel } from './text-model.ts';

/**
 * Weights of features, one row a feature. Outputs share numbers as lanes: in a number each lane counts `base` times
 * what the one before it counts, so that one addition of whole doubles serves all of them.
 */
export interface WeightTable {
  /** Outputs a number. */
  readonly lanes: number;
  readonly base: number;
  /** Numbers a row, a multiple of `STRIDE`: the last ones may be empty. */
  readonly width: number;
  readonly packed: Float64Array;
  /** How many rows can be added before an output's sum might run into its neighbour's. */
  readonly mostRows: number;
}

/** Numbers of a row that are summed side by side. */
export const STRIDE = 4;

/** By lanes, what a lane counts of the one before it: a double has 53 bits. */
const BASES = { 2: 1 << 26, 3: 1 << 17 } as const;

export interface Weights {
  /** All features, family by family. */
  readonly all: WeightTable;
  /** The features known by name, which come first in `all`: weights times their loudness, in 1024ths. */
  readonly plain: WeightTable;
}

/** `named`: how many families, from the first on, have a loudness that is always the same. */
export function unpackWeights({ outputs, families }: TextModel, named: number): Weights {
  const inOrder = FAMILIES.map((family) => families[family]);
  const quiet = inOrder.map((family) => ({ ...family, scale: 1 }));
  return {
    all: packWeights(quiet, outputs.length, 3),
    plain: packWeights(inOrder.slice(0, named), outputs.length, 2),
  };
}

/** `columns`: outputs. More lanes are faster and leave room for smaller sums. */
export function packWeights(
  families: readonly Pick<FamilyWeights, 'scale' | 'weights'>[],
  columns: number,
  lanes: keyof typeof BASES,
): WeightTable {
  const base = BASES[lanes];
  const width = STRIDE * Math.ceil(columns / (lanes * STRIDE));
  const size = families.reduce((sum, { weights }) => sum + weights.length, 0);
  const packed = new Float64Array((size / columns) * width);
  let row = 0;
  let most = 1;
  for (const { scale, weights } of families) {
    for (let from = 0; from < weights.length; from += columns, row += width) {
      let worth = 1;
      for (let column = 0; column < columns; column += 1) {
        const place = row + Math.floor(column / lanes);
        const weight = scale * weightOf(weights.charCodeAt(from + column));
        packed[place] = (packed[place] ?? 0) + worth * weight;
        worth = column % lanes === lanes - 1 ? 1 : worth * base;
        most = Math.max(most, Math.abs(weight));
      }
    }
  }
  return { lanes, base, width, packed, mostRows: Math.floor((base / 2 - 1) / most) };
}

/** What a feature weighs on an output. */
export function weightAt({ lanes, base, width, packed }: WeightTable, row: number, column: number): number {
  let rest = packed[row * width + Math.floor(column / lanes)] ?? 0;
  for (let lane = column % lanes; lane > 0; lane -= 1) rest = lanesAbove(rest, base);
  return rest - base * lanesAbove(rest, base);
}

/** What is left of a number, or of a sum of numbers, without its first lane; that one is the difference. */
export function lanesAbove(packed: number, base: number): number {
  return Math.floor((packed + base / 2) / base);
}
