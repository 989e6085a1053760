import type { FaultRule, RuleFinding } from '../rules/rule.ts';
import type { Rubric } from '../scenario/schema/rubric-schema.ts';
import { SEVERITY_COSTS } from '../scenario/vocabulary.ts';

/**
 * Hundredths of a point that a violation costs by itself. What is provisional costs nothing; so does a dimension that
 * the rubric does not count, whose vetoes still hold.
 */
export function costOf(finding: RuleFinding, rule: FaultRule, rubric: Rubric): number {
  const isCounted = rubric.scheme === 'deductions' || rubric.dimensions[finding.dimension] > 0;
  if (finding.provisional || !isCounted) return 0;
  return Math.floor((fullCost(rule, rubric) * finding.permille) / 1000);
}

/** Hundredths that a rule may cost in a run, at most: its own cap, or one fault where that costs more. */
export function capOf(rule: FaultRule, rubric: Rubric): number {
  return rubric.rules[rule.id]?.cap ?? Math.max(rule.cap, fullCost(rule, rubric));
}

function fullCost(rule: FaultRule, rubric: Rubric): number {
  const setting = rubric.rules[rule.id];
  const ofSeverity = setting?.severity && SEVERITY_COSTS[setting.severity];
  return setting?.deduct ?? ofSeverity ?? rule.deduct;
}
