import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairSums } from '../../../src/core/language/pair-sums.ts';
import { weightAt, type PairTable } from '../../../src/core/language/weights.ts';

const MOST = 1849;
const SECOND = 1 << 26;

/** A table of two outputs with one pair a row, that may be added `mostRows` rows at a time. */
function tableOf(rows: readonly (readonly [number, number])[], mostRows: number): PairTable {
  return { width: 1, pairs: Float64Array.from(rows, ([a, b]) => a + SECOND * b), mostRows };
}

const weight = fc.integer({ min: -MOST, max: MOST });

describe('sums of weights in pairs', () => {
  it('give each output what its own weights come to, however many rows there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(weight, weight), { minLength: 1 }),
        fc.integer({ min: 1, max: 5 }),
        (rows, most) => {
          const table = tableOf(rows, most);
          const sums = new PairSums(table);
          rows.forEach(([first, second], row) => {
            sums.add(row);
            expect([weightAt(table, row, 0), weightAt(table, row, 1)]).toEqual([first, second]);
          });
          const sumOf = (column: 0 | 1): number => rows.reduce((sum, pair) => sum + pair[column], 0);
          expect([...sums.totals()]).toEqual([sumOf(0), sumOf(1)]);
        },
      ),
    );
  });

  it('count features that weigh nothing, and forget all when cleared', () => {
    const sums = new PairSums(tableOf([[3, -4]], 9));
    sums.add(0);
    sums.add(-1);
    expect(sums.seen).toBe(2);
    sums.clear();
    expect([sums.seen, ...sums.totals()]).toEqual([0, 0, 0]);
  });

  it('take over what another sum has seen', () => {
    const table = tableOf([[3, -4]], 9);
    const [all, part] = [new PairSums(table), new PairSums(table)];
    part.add(0);
    all.addAll(part);
    all.add(0);
    expect([all.seen, ...all.totals()]).toEqual([2, 6, -8]);
  });
});
