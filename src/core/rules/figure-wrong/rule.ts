import type { Span } from '../../base/span.ts';
import { mentioned } from '../../situation/scene.ts';
import { faultRule, type Scope } from '../rule.ts';
import { violationsOfNotice } from '../violations-of-notice.ts';

/**
 * What is said is true: a wrong sum, date or count comes back as a second complaint. A wrong sum of money is critical,
 * where the reading is certain. Row G1.9; figures and law head the trade's quality sheets.
 */
export const figureWrong = faultRule({
  id: 'figure-wrong',
  dimension: 'clarity',
  sources: ['G1.9', 'G3.1'],
  options: {},
  deduct: 1000,
  cap: 3000,
  critical: true,
  wakes: { notices: ['figure-wrong'] },
  check: (scope) =>
    violationsOfNotice(scope, 'figure-wrong').map((violation) => ({
      ...violation,
      critical: isMoney(scope, violation),
    })),
});

function isMoney({ turn, file }: Scope, { start, end }: Span): boolean {
  const there = mentioned(turn.reading, 'fact').filter(
    (mention) => mention.start === start && mention.end === end,
  );
  const sums = file.scenario.facts.filter((fact) => fact.kind === 'money').map((fact) => fact.id);
  return there.some(({ id }) => id !== undefined && sums.includes(id));
}
