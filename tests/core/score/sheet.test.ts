import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceRule, faultRule, type Rule, type RuleFinding } from '../../../src/core/rules/rule.ts';
import { scoreRun } from '../../../src/core/score/score.ts';
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
const fault = (id: string, dimension: Rule['dimension'], deduct: number, cap: number): Rule =>
  faultRule({ id, dimension, sources: [], options: {}, deduct, cap, check: () => [] });

const RULES = [
  chance('hear', 'emotion', 3),
  chance('care', 'emotion'),
  chance('lead', 'focus'),
  chance('recap', 'clarity'),
  fault('rude', 'emotion', 500, 800),
  fault('slip', 'clarity', 900, 9000),
];

const both = (text: string) => ({ zh: text, en: text });
const SHEET = {
  scheme: 'deductions',
  items: [
    { id: 'empathy', name: both('empathy'), points: 40, dimensions: ['emotion'] },
    { id: 'handling', name: both('handling'), points: 50, dimensions: ['focus'], rules: ['slip'] },
    { id: 'wording', name: both('wording'), points: 10, dimensions: ['clarity'] },
  ],
};

function found(rule: string, kind: RuleFinding['kind'], permille = 1000, critical = false): RuleFinding {
  const dimension = RULES.find((one) => one.id === rule)?.dimension ?? 'emotion';
  return { rule, dimension, kind, turn: 1, permille, critical, provisional: false };
}

const score = (findings: readonly RuleFinding[], change: Record<string, unknown> = {}) =>
  scoreRun(findings, RULES, tinyRubric({ ...SHEET, ...change }));

describe('the deduction sheet', () => {
  it('is full where nothing was missed and nothing went wrong', () => {
    expect(score([found('hear', 'met'), found('lead', 'met')])).toMatchObject({ total: 100, passed: true });
    expect(score([]).total).toBe(100);
  });

  it('loses the share of a missed chance within its item, by weight', () => {
    const { total, ledger } = score([found('hear', 'missed', 0), found('care', 'met')]);
    expect(total).toBe(70);
    expect(ledger.map(({ kind, points, item }) => [kind, points, item])).toEqual([
      ['base', 10_000, undefined],
      ['deducted', -3000, 'empathy'],
      ['deducted', 0, 'empathy'],
    ]);
  });

  it('loses part of it where a chance was met in part', () => {
    expect(score([found('lead', 'met', 400)]).total).toBe(70);
  });

  it('counts a rule in the item that names it before the item of its dimension', () => {
    const { ledger } = score([found('slip', 'violated')]);
    expect(ledger.at(-1)).toMatchObject({ item: 'handling', points: -900 });
  });

  it('never takes more from an item than it is worth', () => {
    const { hundredths, ledger } = score([
      found('lead', 'missed', 0),
      found('slip', 'violated'),
      found('slip', 'violated'),
    ]);
    expect(hundredths).toBe(5000);
    expect(ledger.filter(({ kind }) => kind === 'capped').map(({ points }) => points)).toEqual([900, 900]);
  });

  it('holds the cap of a rule as well', () => {
    expect(score([found('rude', 'violated'), found('rude', 'violated')]).hundredths).toBe(10_000 - 800);
  });

  it('is lost below the pass mark by a veto, or altogether, as the rubric says', () => {
    const vetoed = [found('hear', 'met'), found('slip', 'violated', 1000, true)];
    expect(score(vetoed)).toMatchObject({ total: 69, passed: false });
    expect(score(vetoed, { veto: 'to-zero' })).toMatchObject({ total: 0, passed: false });
  });

  it('takes no points for what is in no item', () => {
    const items = SHEET.items.filter(({ id }) => id !== 'wording');
    expect(score([found('recap', 'missed', 0)], { items }).total).toBe(100);
  });
});

describe('laws of the sheet', () => {
  const anyFinding = fc
    .record({
      rule: fc.constantFrom(...RULES.map(({ id }) => id)),
      permille: fc.integer({ min: 0, max: 1000 }),
      critical: fc.boolean(),
    })
    .map(({ rule, permille, critical }) => {
      const isFault = rule === 'rude' || rule === 'slip';
      const kind = isFault ? 'violated' : permille === 0 ? 'missed' : 'met';
      return found(rule, kind, permille, isFault && critical);
    });
  const anyRun = fc.array(anyFinding, { maxLength: 25 });

  it('sums the ledger to the score in whole numbers, and each item to no more than its worth', () => {
    fc.assert(
      fc.property(anyRun, (findings) => {
        const { ledger, hundredths, total } = score(findings);
        expect(ledger.reduce((sum, row) => sum + row.points, 0)).toBe(hundredths);
        expect(total).toBe(Math.floor(hundredths / 100));
        for (const { id, points } of SHEET.items) {
          const lost = ledger.filter(({ item }) => item === id).reduce((sum, row) => sum - row.points, 0);
          expect(lost).toBeGreaterThanOrEqual(0);
          expect(lost).toBeLessThanOrEqual(points * 100);
        }
      }),
    );
  });

  it('is never raised by a violation, wherever it comes', () => {
    fc.assert(
      fc.property(anyRun, fc.constantFrom('rude', 'slip'), fc.nat(), (findings, rule, place) => {
        const at = place % (findings.length + 1);
        const worse = [...findings.slice(0, at), found(rule, 'violated'), ...findings.slice(at)];
        expect(score(worse).hundredths).toBeLessThanOrEqual(score(findings).hundredths);
      }),
    );
  });
});
