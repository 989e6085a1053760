import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOut } from '../../../src/core/score/largest-remainder.ts';
import { scoreRun } from '../../../src/core/score/score.ts';
import { chanceRule, faultRule, type Rule, type RuleFinding } from '../../../src/core/rules/rule.ts';
import { DIMENSIONS } from '../../../src/core/scenario/vocabulary.ts';
import { tinyRubric } from '../../support/tiny.ts';

const chance = (id: string, dimension: Rule['dimension'], weight = 1): Rule =>
  chanceRule({
    id,
    dimension,
    weight,
    sources: [],
    options: {},
    cap: 9,
    window: 1,
    opens: () => [],
    meets: () => null,
  });
const fault = (id: string, deduct: number, cap: number): Rule =>
  faultRule({ id, dimension: 'emotion', sources: [], options: {}, deduct, cap, check: () => [] });
const RULES = [
  chance('hear', 'emotion'),
  chance('lead', 'focus', 3),
  chance('other', 'focus'),
  fault('rude', 500, 800),
  fault('slip', 200, 9000),
];

function found(
  rule: string,
  kind: RuleFinding['kind'],
  permille = 1000,
  extra: Partial<RuleFinding> = {},
): RuleFinding {
  const dimension = RULES.find((one) => one.id === rule)?.dimension ?? 'emotion';
  return { rule, dimension, kind, turn: 1, permille, critical: false, provisional: false, ...extra };
}
const score = (findings: RuleFinding[], rubric = tinyRubric()) => scoreRun(findings, RULES, rubric);

describe('sharing out', () => {
  it('sums to the whole and is off the exact share by less than one', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.array(fc.nat(50), { minLength: 1, maxLength: 20 }), (total, weights) => {
        const shares = shareOut(total, weights);
        const sum = weights.reduce((all, weight) => all + weight, 0);
        expect(shares.reduce((all, share) => all + share, 0)).toBe(sum === 0 ? 0 : total);
        shares.forEach((share, i) =>
          expect(Math.abs(share - (sum === 0 ? 0 : (total * (weights[i] ?? 0)) / sum))).toBeLessThan(1),
        );
      }),
    );
  });
});

describe('the score', () => {
  it('gives 100 when every opportunity is met and nothing is violated', () => {
    expect(score([found('hear', 'met'), found('lead', 'met')])).toMatchObject({ total: 100, passed: true });
  });

  it('weighs dimensions anew when one has no opportunities', () => {
    const { total, dimensions } = score([found('hear', 'met'), found('lead', 'missed', 0)]);
    expect(dimensions).toMatchObject({ emotion: 100, focus: 0, clarity: null });
    expect(total).toBe(75);
  });

  it('weighs opportunities within a dimension', () => {
    expect(score([found('lead', 'met'), found('other', 'missed', 0)]).total).toBe(75);
    expect(
      score(
        [found('lead', 'met'), found('other', 'missed', 0)],
        tinyRubric({ rules: { other: { weight: 3 } } }),
      ).total,
    ).toBe(50);
  });

  it('earns a share where a chance was met in part', () => {
    expect(score([found('hear', 'met', 300)]).total).toBe(30);
  });

  it('deducts violations up to the cap of their rule, each with its row', () => {
    const run = score([
      found('hear', 'met'),
      found('rude', 'violated'),
      found('rude', 'violated'),
      found('rude', 'violated'),
    ]);
    expect(run.hundredths).toBe(10_000 - 800);
    expect(run.findings.map((finding) => finding.points)).toEqual([10_000, -500, -300, 0]);
  });

  it('takes the price of a severity, unless the rubric names another', () => {
    const priced = (setting: Record<string, unknown>) =>
      score([found('hear', 'met'), found('slip', 'violated')], tinyRubric({ rules: { slip: setting } }))
        .total;
    expect(priced({ severity: 'major' })).toBe(91);
    expect(priced({ severity: 'grave', deduct: 400 })).toBe(96);
  });

  it('counts neither chances nor faults of a dimension without weight, yet holds its veto', () => {
    const dimensions = { ...tinyRubric().dimensions, emotion: 0 };
    const findings = [found('lead', 'met'), found('hear', 'missed', 0), found('rude', 'violated')];
    expect(score(findings, tinyRubric({ dimensions })).total).toBe(100);
    const vetoed = [...findings, found('rude', 'violated', 1000, { critical: true })];
    expect(score(vetoed, tinyRubric({ dimensions }))).toMatchObject({ total: 69, passed: false });
  });

  it('never falls below nothing', () => {
    expect(score([found('hear', 'missed', 0), found('slip', 'violated')])).toMatchObject({
      total: 0,
      hundredths: 0,
    });
  });

  it('holds a run with a critical fault below the pass mark, and lets a provisional one cost nothing', () => {
    const vetoed = score([found('hear', 'met'), found('slip', 'violated', 1000, { critical: true })]);
    expect(vetoed).toMatchObject({ total: 69, passed: false });
    const provisional = score([found('hear', 'met'), found('slip', 'violated', 1000, { provisional: true })]);
    expect(provisional).toMatchObject({ total: 100, passed: true });
  });

  it('starts from 100 in the scheme of deductions', () => {
    expect(
      score([found('hear', 'missed', 0), found('slip', 'violated')], tinyRubric({ scheme: 'deductions' }))
        .total,
    ).toBe(98);
  });
});

describe('laws', () => {
  const anyFinding = fc
    .record({
      rule: fc.constantFrom('hear', 'lead', 'other', 'rude', 'slip'),
      permille: fc.integer({ min: 0, max: 1000 }),
      critical: fc.boolean(),
    })
    .map(({ rule, permille, critical }) => {
      const isFault = rule === 'rude' || rule === 'slip';
      return found(rule, isFault ? 'violated' : permille === 0 ? 'missed' : 'met', permille, {
        critical: isFault && critical,
      });
    });
  const anyRun = fc.array(anyFinding, { maxLength: 25 });

  it('sums the ledger to the score, in whole numbers from 0 to 100', () => {
    fc.assert(
      fc.property(anyRun, (findings) => {
        const { ledger, hundredths, total } = score(findings);
        expect(ledger.reduce((sum, row) => sum + row.points, 0)).toBe(hundredths);
        expect(total).toBe(Math.floor(hundredths / 100));
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
        for (const row of ledger) expect(Number.isInteger(row.points)).toBe(true);
      }),
    );
  });

  it('is never raised by a violation, wherever it comes', () => {
    fc.assert(
      fc.property(
        anyRun,
        fc.constantFrom('rude', 'slip'),
        fc.nat(),
        fc.boolean(),
        (findings, rule, place, critical) => {
          const at = place % (findings.length + 1);
          const worse = [
            ...findings.slice(0, at),
            found(rule, 'violated', 1000, { critical }),
            ...findings.slice(at),
          ];
          expect(score(worse).hundredths).toBeLessThanOrEqual(score(findings).hundredths);
        },
      ),
    );
  });

  it('has a null dimension exactly where there was no opportunity', () => {
    fc.assert(
      fc.property(anyRun, (findings) => {
        const { dimensions } = score(findings);
        for (const dimension of DIMENSIONS) {
          const had = findings.some(
            (finding) => finding.dimension === dimension && finding.kind !== 'violated',
          );
          expect(dimensions[dimension] !== null).toBe(had);
        }
      }),
    );
  });
});
