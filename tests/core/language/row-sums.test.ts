import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowSums } from '../../../src/core/language/row-sums.ts';
import { MOST_STEPS, stepCharacter, weightOf } from '../../../src/core/language/text-model.ts';
import { packWeights, weightAt, type WeightTable } from '../../../src/core/language/weights.ts';

const LANES = [2, 3] as const;

/** A table of rows of weights, given in steps. `scale`: 1024ths; the larger, the fewer rows are added at a time. */
function tableOf(
  rows: readonly (readonly number[])[],
  columns: number,
  lanes: 2 | 3,
  scale = 1,
): WeightTable {
  return packWeights([{ scale, weights: rows.flat().map(stepCharacter).join('') }], columns, lanes);
}

const step = fc.integer({ min: -MOST_STEPS, max: MOST_STEPS });

/** Rows of one width, in steps. */
const arbitraryRows = fc
  .integer({ min: 1, max: 40 })
  .chain((columns) => fc.array(fc.array(step, { minLength: columns, maxLength: columns }), { minLength: 1 }));

/** What a step weighs at a scale. */
const weigh = (steps: number | undefined, scale: number): number =>
  scale * weightOf(stepCharacter(steps ?? 0).charCodeAt(0));

describe.each(LANES)('sums of weights, %i outputs a number', (lanes) => {
  it('give each output what its own weights come to, however many rows there are', () => {
    fc.assert(
      fc.property(arbitraryRows, fc.constantFrom(1, 7, 30), (rows, scale) => {
        const columns = rows[0]?.length ?? 0;
        const table = tableOf(rows, columns, lanes, scale);
        const sums = new RowSums(table);
        rows.forEach((row, at) => {
          sums.add(at);
          expect(row.map((_, column) => weightAt(table, at, column))).toEqual(
            row.map((steps) => weigh(steps, scale)),
          );
        });
        const wanted = Array.from({ length: columns }, (_, column) =>
          rows.reduce((sum, row) => sum + weigh(row[column], scale), 0),
        );
        expect([...sums.totals()].slice(0, columns)).toEqual(wanted);
      }),
    );
  });

  it('stay exact where every weight is the largest there is', () => {
    for (const most of [MOST_STEPS, -MOST_STEPS]) {
      const table = tableOf([Array.from({ length: 6 }, () => most)], 6, lanes);
      const sums = new RowSums(table);
      for (let i = 0; i < 3 * table.mostRows + 1; i += 1) sums.add(0);
      const each = (3 * table.mostRows + 1) * weigh(most, 1);
      expect([...sums.totals()].slice(0, 6)).toEqual([each, each, each, each, each, each]);
    }
  });

  it('count features that weigh nothing, and forget all when cleared', () => {
    const sums = new RowSums(tableOf([[3, -4]], 2, lanes));
    sums.add(0);
    sums.add(-1);
    expect(sums.seen).toBe(2);
    sums.clear();
    expect([sums.seen, ...sums.totals()].every((sum) => sum === 0)).toBe(true);
    sums.add(0);
    expect([...sums.totals()].slice(0, 2)).toEqual([9, -16]);
  });

  it('take over what another sum has seen', () => {
    const table = tableOf([[3, -4]], 2, lanes);
    const [all, part] = [new RowSums(table), new RowSums(table)];
    part.add(0);
    all.addAll(part);
    all.add(0);
    expect([all.seen, ...[...all.totals()].slice(0, 2)]).toEqual([2, 18, -32]);
  });
});
