import { describe, expect, it } from 'vitest';
import { chancesOf } from '../../../src/core/explore/chances-of.ts';
import { DIMENSIONS } from '../../../src/core/scenario/vocabulary.ts';
import { flagshipRun } from '../../support/flagship.ts';
import { starterRun } from '../../support/starter-run.ts';

describe('what a case trains with a customer', () => {
  it('is told for every side that a well-led call gives a chance to show', async () => {
    const chances = chancesOf(await flagshipRun({ persona: 'angry', lang: 'zh', mode: 'guided' }));
    expect(Object.keys(chances).every((side) => DIMENSIONS.some((one) => one === side))).toBe(true);
    expect(Object.values(chances).every((some) => Number.isInteger(some) && some > 0)).toBe(true);
    expect(chances.sensitivity).toBeGreaterThan(0);
  });

  it('differs between customers: who is not in a storm gives no chance to hold one', async () => {
    const angry = chancesOf(await flagshipRun({ persona: 'angry', lang: 'zh', mode: 'guided' }));
    const logical = chancesOf(await flagshipRun({ persona: 'logical', lang: 'zh', mode: 'guided' }));
    expect(angry.emotion ?? 0).toBeGreaterThan(logical.emotion ?? 0);
  });

  it('is nothing where there are no replies to pick', () => {
    const run = starterRun({ mode: 'guided' });
    const bare = { ...run, file: { ...run.file, choices: new Map() } };
    expect(chancesOf(bare)).toEqual({});
  });
});
