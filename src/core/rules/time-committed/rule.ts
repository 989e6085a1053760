import { fromFirstReply } from '../from-first-reply.ts';
import { chanceRule, creditFor } from '../rule.ts';

/**
 * A time that can be kept calms more than "as soon as possible". Later than the service time earns a little, since the
 * customer at least knows. Rows G1.7, E3.1; Valentini 2011: the effect of procedural justice runs through emotion.
 */
export const timeCommitted = chanceRule({
  id: 'time-committed',
  dimension: 'expectations',
  sources: ['G1.7', 'E3.1'],
  options: {},
  weight: 3,
  cap: 1,
  window: 12,
  mandatory: () => ['time'],
  ofCall: true,
  wakes: { first: true },
  opens: (prospect) => fromFirstReply(prospect, 'time'),
  meets: ({ turn: { notices } }) => {
    const kept = notices.get('time-kept');
    if (kept) return creditFor(kept, 1000);
    const late = notices.get('time-late');
    return late ? { ...creditFor(late, 300), waits: true } : null;
  },
});
