// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linePath, pointAt, roughness } from '../../../src/web/ui/line-path.ts';

const frame = { width: 1000, height: 200, turns: 6, samples: 12 };

const tensions = fc.array(
  fc.integer({ min: 0, max: 20 }).map((step) => step * 5),
  { minLength: 1, maxLength: 7 },
);

function pointsOf(path: string): [number, number][] {
  return path
    .slice(1)
    .split('L')
    .map((pair) => pair.split(' ').map(Number))
    .map(([x = Number.NaN, y = Number.NaN]) => [x, y]);
}

/** How much the line goes up and down along its way. */
function unrest(path: string): number {
  const heights = pointsOf(path).map(([, y]) => y);
  return heights.slice(1).reduce((sum, y, index) => sum + Math.abs(y - (heights[index] ?? y)), 0);
}

describe('linePath', () => {
  it('draws nothing where there is no call', () => {
    expect(linePath(frame, [])).toBe('');
  });

  it('stays inside its frame and never runs backwards', () => {
    fc.assert(
      fc.property(tensions, (line) => {
        const points = pointsOf(linePath(frame, line));
        const xs = points.map(([x]) => x);
        expect(points.every(([x, y]) => x >= 0 && x <= 1000 && y >= 0 && y <= 200)).toBe(true);
        expect(xs).toEqual([...xs].sort((a, b) => a - b));
      }),
    );
  });

  it('ends at the point where a mark for the last turn is put', () => {
    fc.assert(
      fc.property(tensions, (line) => {
        const { x, y } = pointAt(frame, line.length - 1, line.at(-1) ?? 0);
        const end = pointsOf(linePath(frame, line)).at(-1);
        expect(end?.[0]).toBeCloseTo(x, 0);
        expect(end?.[1]).toBeCloseTo(y, 0);
      }),
    );
  });

  it('is jagged in a storm and smooth in calm, so that it reads without colour', () => {
    expect(unrest(linePath(frame, [10, 10, 10]))).toBe(0);
    expect(unrest(linePath(frame, [90, 90, 90]))).toBeGreaterThan(unrest(linePath(frame, [60, 60, 60])));
    expect(roughness(30)).toBe(0);
    expect(roughness(100)).toBe(1);
  });

  it('draws a higher line for a higher tension', () => {
    expect(pointAt(frame, 1, 80).y).toBeLessThan(pointAt(frame, 1, 20).y);
  });
});
