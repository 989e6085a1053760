import { present } from '../base/invariant.ts';
import type { Rule, RuleFinding } from '../rules/rule.ts';
import type { Rubric } from '../scenario/schema/rubric-schema.ts';
import { DIMENSIONS, type Dimension } from '../scenario/vocabulary.ts';
import { capOf, costOf } from './cost.ts';
import { shareOut } from './largest-remainder.ts';
import type { LedgerRow } from './ledger-row.ts';
import { sheetRows } from './sheet.ts';

/** A finding with what it earned or cost, in hundredths of a point. */
export interface Finding extends RuleFinding {
  readonly points: number;
}

export interface Score {
  /** 0 to 100: hundredths / 100, rounded down. */
  readonly total: number;
  readonly hundredths: number;
  /** Share of the dimension's opportunities that was met, 0 to 100; null where there was none. */
  readonly dimensions: Readonly<Record<Dimension, number | null>>;
  readonly ledger: readonly LedgerRow[];
  readonly findings: readonly Finding[];
  readonly passed: boolean;
}

const FULL = 10_000;

/**
 * The account of a run: opportunities met earn their share of 100 points and violations deduct, or a sheet of 100
 * points loses what was missed and violated; a critical fault holds the total below the pass mark (or takes all of it,
 * where the rubric says so), and the total never falls below nothing. Integers throughout.
 */
export function scoreRun(found: readonly RuleFinding[], rules: readonly Rule[], rubric: Rubric): Score {
  const catalogue = new Map(rules.map((rule) => [rule.id, rule]));
  const worth = worthOfChances(found, catalogue, rubric);
  const rows: LedgerRow[] = rubric.scheme === 'deductions' ? [baseRow()] : earnedRows(found, worth);
  rows.push(
    ...(rubric.items.length > 0
      ? sheetRows(found, catalogue, rubric)
      : deductedRows(found, catalogue, rubric)),
  );
  const points = found.map((_, index) => sum(rows.filter((row) => row.finding === index)));
  const isVetoed = found.some((finding) => finding.critical);
  const ceiling = rubric.veto === 'to-zero' ? 0 : Math.max(0, (rubric.pass - 1) * 100);
  if (isVetoed && sum(rows) > ceiling) rows.push(closing('veto', ceiling - sum(rows)));
  if (sum(rows) < 0) rows.push(closing('floor', -sum(rows)));
  const hundredths = sum(rows);
  const total = Math.floor(hundredths / 100);
  return {
    total,
    hundredths,
    dimensions: dimensionsMet(found, worth),
    ledger: rows,
    findings: found.map((finding, index) => ({
      ...finding,
      points: present(points[index], 'one sum a finding'),
    })),
    passed: !isVetoed && total >= rubric.pass,
  };
}

function sum(rows: readonly LedgerRow[]): number {
  return rows.reduce((all, row) => all + row.points, 0);
}

function baseRow(): LedgerRow {
  return { kind: 'base', points: FULL, rule: null, dimension: null, finding: null };
}

function closing(kind: 'veto' | 'floor', points: number): LedgerRow {
  return { kind, points, rule: null, dimension: null, finding: null };
}

/** What each chance is worth, in hundredths; 0 for violations. Aligned with the findings. */
function worthOfChances(
  found: readonly RuleFinding[],
  catalogue: ReadonlyMap<string, Rule>,
  rubric: Rubric,
): number[] {
  const weights = found.map((finding) => weightOf(finding, catalogue, rubric));
  const counted = DIMENSIONS.filter((dimension) =>
    found.some((finding, i) => finding.dimension === dimension && (weights[i] ?? 0) > 0),
  );
  const pools = shareOut(
    FULL,
    counted.map((dimension) => rubric.dimensions[dimension]),
  );
  const worth = found.map(() => 0);
  counted.forEach((dimension, p) => {
    const members = found
      .map((finding, i) => ({ finding, i }))
      .filter(({ finding, i }) => finding.dimension === dimension && (weights[i] ?? 0) > 0);
    const shares = shareOut(
      pools[p] ?? 0,
      members.map(({ i }) => weights[i] ?? 0),
    );
    members.forEach(({ i }, m) => {
      worth[i] = shares[m] ?? 0;
    });
  });
  return worth;
}

function weightOf(finding: RuleFinding, catalogue: ReadonlyMap<string, Rule>, rubric: Rubric): number {
  const rule = catalogue.get(finding.rule);
  if (finding.kind === 'violated' || rule?.kind !== 'chance' || rubric.dimensions[finding.dimension] === 0)
    return 0;
  return rubric.rules[finding.rule]?.weight ?? rule.weight;
}

function earnedRows(found: readonly RuleFinding[], worth: readonly number[]): LedgerRow[] {
  return found.flatMap((finding, index): LedgerRow[] => {
    if (finding.kind === 'violated') return [];
    const possible = worth[index] ?? 0;
    const points = Math.floor((possible * finding.permille) / 1000);
    return [
      { kind: 'earned', points, possible, rule: finding.rule, dimension: finding.dimension, finding: index },
    ];
  });
}

function deductedRows(
  found: readonly RuleFinding[],
  catalogue: ReadonlyMap<string, Rule>,
  rubric: Rubric,
): LedgerRow[] {
  const rows: LedgerRow[] = [];
  const spent = new Map<string, number>();
  found.forEach((finding, index) => {
    const rule = catalogue.get(finding.rule);
    if (finding.kind !== 'violated' || rule?.kind !== 'fault') return;
    const cost = costOf(finding, rule, rubric);
    const before = spent.get(rule.id) ?? 0;
    const beyond = Math.max(0, before + cost - capOf(rule, rubric));
    const base = { rule: rule.id, dimension: finding.dimension, finding: index };
    rows.push({ kind: 'deducted', points: 0 - cost, ...base });
    if (beyond > 0) rows.push({ kind: 'capped', points: Math.min(cost, beyond), ...base });
    spent.set(rule.id, before + cost - Math.min(cost, beyond));
  });
  return rows;
}

function dimensionsMet(
  found: readonly RuleFinding[],
  worth: readonly number[],
): Record<Dimension, number | null> {
  const met = (dimension: Dimension): number | null => {
    let possible = 0;
    let earned = 0;
    found.forEach((finding, index) => {
      if (finding.dimension !== dimension || finding.kind === 'violated') return;
      possible += worth[index] ?? 0;
      earned += (worth[index] ?? 0) * finding.permille;
    });
    return possible === 0 ? null : Math.floor(earned / (possible * 10));
  };
  return {
    emotion: met('emotion'),
    'non-judgement': met('non-judgement'),
    focus: met('focus'),
    options: met('options'),
    expectations: met('expectations'),
    sensitivity: met('sensitivity'),
    clarity: met('clarity'),
    ownership: met('ownership'),
  };
}
