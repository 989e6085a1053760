import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginDraw, draw, drawBelow, drawOn, endDraw } from '../../../src/core/base/draw.ts';

describe('draw', () => {
  it('is the same where it is drawn in parts', () => {
    let parts = beginDraw(7);
    for (const character of 'truth') parts = drawOn(parts, character.charCodeAt(0));
    expect(endDraw(parts, 3)).toBe(draw(7, 'truth', 3));
  });

  it('gives the same number for the same seed, purpose and turn', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), fc.nat(), (seed, purpose, turn) => {
        expect(draw(seed, purpose, turn)).toBe(draw(seed, purpose, turn));
      }),
    );
  });

  it('is pinned, so that no stored attempt changes its meaning', () => {
    expect([draw(1, 'truth/blocked', 0), draw(2, 'truth/blocked', 0), draw(1, 'line/vent', 3)])
      .toMatchInlineSnapshot(`
      [
        2916089777,
        3274494128,
        563516611,
      ]
    `);
  });

  it('stays below the count and reaches every value', () => {
    const seen = new Set(Array.from({ length: 200 }, (_, seed) => drawBelow(5, seed, 'x', 0)));
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4]);
  });

  it('spreads evenly over seeds', () => {
    const counts = [0, 0, 0, 0];
    for (let seed = 0; seed < 4000; seed += 1) counts[drawBelow(4, seed, 'spread', 1)]! += 1;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  it('refuses to draw from nothing', () => {
    expect(() => drawBelow(0, 1, 'none', 0)).toThrow(/nothing to draw from for none/);
  });
});
