import type { Rule, RuleFinding } from '../rules/rule.ts';
import type { Rubric, SheetItem } from '../scenario/schema/rubric-schema.ts';
import { capOf, costOf } from './cost.ts';
import { shareOut } from './largest-remainder.ts';
import type { LedgerRow } from './ledger-row.ts';

type Catalogue = ReadonlyMap<string, Rule>;

/** A finding with its place in the list of all. */
interface Placed {
  readonly finding: RuleFinding;
  readonly index: number;
}

/**
 * The rows that a deduction sheet loses, item by item. An item's points lie on its chances in proportion to their
 * weights; one missed loses its share, a fault costs what it costs, and no item loses more than it is worth.
 * What is in no item costs nothing.
 */
export function sheetRows(found: readonly RuleFinding[], catalogue: Catalogue, rubric: Rubric): LedgerRow[] {
  const placed = found.map((finding, index) => ({ finding, index, item: itemOf(finding, rubric) }));
  return rubric.items.flatMap((item) => {
    const here = placed.filter((one) => one.item === item);
    return capped(item, [
      ...missedRows(item, here, catalogue, rubric),
      ...faultRows(here, catalogue, rubric),
    ]);
  });
}

/** The line of the sheet that a finding belongs to: the one that names its rule, else the one that has its dimension. */
function itemOf({ rule, dimension }: RuleFinding, { items }: Rubric): SheetItem | undefined {
  return (
    items.find((item) => item.rules.includes(rule)) ??
    items.find((item) => item.dimensions.includes(dimension))
  );
}

function missedRows(
  item: SheetItem,
  here: readonly Placed[],
  catalogue: Catalogue,
  rubric: Rubric,
): LedgerRow[] {
  const chances = here.flatMap((one) => {
    const rule = catalogue.get(one.finding.rule);
    if (one.finding.kind === 'violated' || rule?.kind !== 'chance') return [];
    return [{ ...one, weight: rubric.rules[rule.id]?.weight ?? rule.weight }];
  });
  const worth = shareOut(
    item.points * 100,
    chances.map(({ weight }) => weight),
  );
  return chances.map(({ finding, index }, i) => {
    const possible = worth[i] ?? 0;
    const lost = possible - Math.floor((possible * finding.permille) / 1000);
    return { ...rowOf(finding, index), points: 0 - lost, possible };
  });
}

function faultRows(here: readonly Placed[], catalogue: Catalogue, rubric: Rubric): LedgerRow[] {
  const spent = new Map<string, number>();
  return here.flatMap(({ finding, index }) => {
    const rule = catalogue.get(finding.rule);
    if (finding.kind !== 'violated' || rule?.kind !== 'fault') return [];
    const before = spent.get(rule.id) ?? 0;
    const cost = Math.max(0, Math.min(costOf(finding, rule, rubric), capOf(rule, rubric) - before));
    spent.set(rule.id, before + cost);
    return [{ ...rowOf(finding, index), points: 0 - cost }];
  });
}

function rowOf({ rule, dimension }: RuleFinding, finding: number): Omit<LedgerRow, 'points'> {
  return { kind: 'deducted', rule, dimension, finding };
}

/** Gives back what a row takes beyond the item's worth, beside the row. */
function capped(item: SheetItem, rows: readonly LedgerRow[]): LedgerRow[] {
  let left = item.points * 100;
  return rows.flatMap((row): LedgerRow[] => {
    const beyond = Math.max(0, 0 - row.points - left);
    left = Math.max(0, left + row.points);
    const told: LedgerRow = { ...row, item: item.id };
    return beyond === 0 ? [told] : [told, { ...told, kind: 'capped', points: beyond }];
  });
}
