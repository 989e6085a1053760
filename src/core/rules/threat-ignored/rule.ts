import { FAULT_ACTS } from '../../base/acts.ts';
import { observed } from '../../situation/scene.ts';
import { faultRule, type Turn } from '../rule.ts';
import { CRITICAL_CERTAINTY } from '../run-rules.ts';

/**
 * A risk word passed over comes back louder. Ignored a second time it fails the run, where that is certain: the reply
 * was picked, nothing was said, or the threat was met with a fault. Row L6.2; critical by architecture.md.
 */
export const threatIgnored = faultRule({
  id: 'threat-ignored',
  dimension: 'sensitivity',
  sources: ['L6.2', 'E4.1'],
  options: {},
  deduct: 600,
  cap: 1800,
  critical: true,
  wakes: { notices: ['threat-ignored'] },
  check: ({ turn, past }) => {
    const ignored = turn.notices.get('threat-ignored');
    if (!ignored) return [];
    const isSecond = past.some((earlier) => earlier.notices.has('threat-ignored'));
    const certainty = certaintyOfAbsence(turn);
    const { start, end } = ignored;
    return [{ start, end, permille: 1000, certainty, critical: isSecond && certainty >= CRITICAL_CERTAINTY }];
  },
});

/** That something is not in free words is never certain (permille); that a fault stands in its place can be. */
function certaintyOfAbsence({ input, reading, notices }: Turn): number {
  if (input !== 'reply' || notices.has('empty')) return 1000;
  const faults = observed(reading, ...FAULT_ACTS).map((observation) => observation.confidence);
  return Math.max(900, ...faults);
}
