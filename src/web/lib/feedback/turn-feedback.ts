import type { Rule, RuleFinding } from '../../../core/rules/rule.ts';

/** What to say of a turn: rules by id, each null where there is nothing to say. */
export interface TurnFeedback {
  readonly worked: RuleFinding | null;
  readonly change: RuleFinding | null;
}

/**
 * One thing that worked and one thing to change. What was said of the turn before comes last, so that feedback does
 * not repeat itself while there is something else to say.
 */
export function turnFeedback(
  findings: readonly RuleFinding[],
  before: readonly RuleFinding[],
  rules: readonly Rule[],
): TurnFeedback {
  const catalogue = new Map(rules.map((rule) => [rule.id, rule]));
  const told = new Set(before.map(({ rule, kind }) => `${kind} ${rule}`));
  const weigh = (finding: RuleFinding): number => {
    const rule = catalogue.get(finding.rule);
    const isOld = told.has(`${finding.kind} ${finding.rule}`);
    return weightOf(finding, rule) - (isOld ? 1_000_000 : 0);
  };
  const heaviest = (kinds: readonly RuleFinding['kind'][]): RuleFinding | null => {
    const fitting = findings.filter((finding) => kinds.includes(finding.kind));
    return [...fitting].sort((a, b) => weigh(b) - weigh(a))[0] ?? null;
  };
  return { worked: heaviest(['met']), change: heaviest(['violated']) ?? heaviest(['missed']) };
}

function weightOf(finding: RuleFinding, rule: Rule | undefined): number {
  if (!rule) return 0;
  if (rule.kind === 'chance') return rule.weight * (finding.kind === 'met' ? finding.permille : 1);
  const critical = finding.critical || finding.provisional ? 100_000 : 0;
  return critical + rule.deduct;
}
