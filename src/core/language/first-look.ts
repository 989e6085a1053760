import type { Classifier, FamilyTable } from './classifier.ts';
import type { Document } from './document.ts';
import { emitFeatures } from './features.ts';
import { rowOf } from './hash-table.ts';

/** One score an output, in thousandths of the margin. */
export type Scores = readonly number[];

/** Totals stay whole and below 2^53, where doubles are exact integers. */
const UNIT = 1 << 30;

/** What a clause says by itself. Integer sums: the same in every engine, whatever the order. */
export function firstLook({ tables, outputs }: Classifier, document: Document, index: number): Scores {
  const width = outputs.length;
  // Family by family one sum an output.
  const sums = new Int32Array(tables.length * width);
  const counts = new Int32Array(tables.length);
  emitFeatures(document, index, (family, hash) => {
    const table = tables[family];
    if (!table) return;
    counts[family] = (counts[family] ?? 0) + 1;
    const row = rowOf(table.rows, hash);
    if (row >= 0) addRow(table.weights, row * width, sums, family * width, width);
  });
  const shares = tables.map((table, family) => shareOf(table, counts[family] ?? 0));
  return outputs.map(({ first }, output) => {
    let total = 0;
    for (let family = 0; family < shares.length; family += 1) {
      total += (sums[family * width + output] ?? 0) * (shares[family] ?? 0);
    }
    return first.bias + Math.floor((total * first.unit) / UNIT);
  });
}

function addRow(weights: Int16Array, from: number, sums: Int32Array, to: number, width: number): void {
  for (let i = 0; i < width; i += 1) sums[to + i] = (sums[to + i] ?? 0) + (weights[from + i] ?? 0);
}

/** What each of a family's features counts in a clause that has `count` of them, in 1024ths. */
export function shareOf({ shares }: FamilyTable, count: number): number {
  return shares[Math.min(count, shares.length - 1)] ?? 0;
}
