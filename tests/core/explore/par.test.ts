import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateParAndFloor } from '../../../src/core/explore/par-and-floor.ts';
import { estimateIn, parInputs } from '../../../src/core/explore/par-inputs.ts';
import { parOf } from '../../../src/core/explore/par.ts';
import { playOut } from '../../../src/core/explore/play-out.ts';
import { randomMove } from '../../../src/core/explore/random-picker.ts';
import { RULES } from '../../../src/core/rules/catalogue.ts';
import { parFile } from '../../../src/core/scenario/par-file.ts';
import type { Par } from '../../../src/core/scenario/schema/par-schema.ts';
import { readPar } from '../../../src/core/scenario/compile/read-par.ts';
import { normalisedScore } from '../../../src/core/score/normalised-score.ts';
import { starterRun } from '../../support/starter-run.ts';
import { tinyPersona, tinyRubric, tinyScenario } from '../../support/tiny.ts';

const material = {
  scenario: tinyScenario(),
  personas: [tinyPersona()],
  rubric: tinyRubric(),
  rules: RULES,
};
const ESTIMATE = { persona: 'tiny', mode: 'guided', par: 90, floor: 20 } as const;

describe('par', () => {
  it('is at least what any blind picker reaches, guided and free', () => {
    for (const mode of ['guided', 'free'] as const) {
      const run = starterRun({ mode });
      const par = parOf(run);
      for (let seed = 1; seed <= 40; seed += 1) {
        const total = playOut(run, (state) => randomMove(run, state, seed)).result?.score.total ?? 0;
        expect(total).toBeLessThanOrEqual(par);
      }
    }
  });

  it('comes out the same whenever it is estimated', () => {
    const runFor = (seed: number) => starterRun({ mode: 'guided', seed });
    const few = { seeds: 2, pickers: 20 };
    const first = estimateParAndFloor(runFor, few);
    expect(estimateParAndFloor(runFor, few)).toEqual(first);
    expect(first.par).toBeGreaterThan(first.floor);
  });
});

describe('the normalised score', () => {
  it('runs from 0 at the floor to 100 at par', () => {
    expect(normalisedScore(20, ESTIMATE)).toBe(0);
    expect(normalisedScore(90, ESTIMATE)).toBe(100);
    expect(normalisedScore(55, ESTIMATE)).toBe(50);
    expect(normalisedScore(3, ESTIMATE)).toBe(0);
    expect(normalisedScore(100, ESTIMATE)).toBe(100);
  });

  it('is a whole number from 0 to 100 that never falls as the score rises; none where par is no higher', () => {
    const total = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(total, total, total, (a, par, floor) => {
        const value = normalisedScore(a, { par, floor });
        expect(value === null).toBe(par <= floor);
        if (value === null) return;
        expect(Number.isInteger(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
        expect(normalisedScore(a + 1, { par, floor })).toBeGreaterThanOrEqual(value);
      }),
    );
  });
});

describe('a par file', () => {
  const inputs = parInputs(material);
  const par: Par = { format: 1, inputs, how: 'somehow', estimates: [ESTIMATE] };

  it('is read as it was written', () => {
    const read = readPar({ path: 'scenarios/tiny/par.yaml', text: parFile(par) });
    expect(read.ok && read.value).toEqual(par);
  });

  it('is stale as soon as anything that decides it differs', () => {
    const others = [
      parInputs({ ...material, scenario: tinyScenario({ fault: 'unverified' }) }),
      parInputs({ ...material, personas: [] }),
      parInputs({ ...material, rubric: tinyRubric({ pass: 71 }) }),
      parInputs({ ...material, rules: RULES.slice(1) }),
      parInputs(material, 'another engine'),
    ];
    expect(new Set([inputs, ...others]).size).toBe(6);
    for (const other of others) expect(estimateIn(par, other, ESTIMATE)).toBeNull();
  });

  it('answers for its own customer and mode only: guided and free are never compared', () => {
    expect(estimateIn(par, inputs, ESTIMATE)).toEqual(ESTIMATE);
    expect(estimateIn(par, inputs, { ...ESTIMATE, mode: 'free' })).toBeNull();
    expect(estimateIn(par, inputs, { ...ESTIMATE, persona: 'angry' })).toBeNull();
  });
});
