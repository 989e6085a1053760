import { describe, expect, it } from 'vitest';
import { coverageOutputSchema } from '../../src/contract/cli-output.ts';
import { COVERAGE_ROWS } from '../../src/core/rules/coverage-rows.ts';
import { steadyline } from '../support/steadyline.ts';

describe('coverage', () => {
  const { lines, code } = steadyline(['coverage', '--json']);
  const rows = coverageOutputSchema.parse(lines[0]);

  it('lists every row once with what serves it', () => {
    expect(rows.map(({ id }) => id)).toEqual(COVERAGE_ROWS);
    expect(rows.find(({ id }) => id === 'L2.3')?.servedBy).toContainEqual({
      kind: 'rule',
      id: 'feeling-first',
    });
  });

  it('exits 1 exactly where a row is served by nothing', () => {
    expect(code).toBe(rows.some(({ servedBy }) => servedBy.length === 0) ? 1 : 0);
  });
});
