import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildHashTable, rowOf } from '../../../src/core/language/hash-table.ts';
import { hashName } from '../../../src/core/language/feature-hash.ts';
import { MOST_STEPS, sharesOf, stepCharacter, weightOf } from '../../../src/core/language/text-model.ts';

describe('weights of a text model', () => {
  it('come back from their characters with sign and square', () => {
    fc.assert(
      fc.property(fc.integer({ min: -MOST_STEPS, max: MOST_STEPS }), (step) => {
        expect(weightOf(stepCharacter(step).charCodeAt(0))).toBe(step * Math.abs(step));
      }),
    );
  });

  it('are shared by the square root of how many features a clause has', () => {
    const shares = sharesOf({ scale: 2048, shared: true });
    expect([shares[1], shares[4], shares[16], shares[1024]]).toEqual([2048, 1024, 512, 64]);
  });

  it('count in full where a family does not share', () => {
    expect(sharesOf({ scale: 300, shared: false })).toEqual([300, 300]);
  });
});

describe('hash table', () => {
  it('finds the row of every name and of no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ maxLength: 6 })), (names) => {
        const table = buildHashTable(names.slice(1));
        names.slice(1).forEach((name, row) => {
          expect(rowOf(table, hashName(name))).toBe(row);
        });
        expect(rowOf(table, hashName(names[0] ?? ''))).toBe(-1);
      }),
    );
  });
});
