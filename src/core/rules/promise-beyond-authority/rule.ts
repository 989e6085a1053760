import { observed } from '../../situation/scene.ts';
import { certaintyAt } from '../certainty-at.ts';
import { faultRule } from '../rule.ts';

/**
 * A demand that nobody on this line may grant is promised: somebody's job, any sum asked. Row L5.1; critical by
 * architecture.md. Guarantees that touch no demand are a matter of overpromising.
 */
export const promiseBeyondAuthority = faultRule({
  id: 'promise-beyond-authority',
  dimension: 'expectations',
  sources: ['L5.1', 'L5.2', 'P.4'],
  options: {},
  deduct: 1200,
  cap: 3600,
  critical: true,
  wakes: { notices: ['demand-granted'] },
  check: ({ turn: { notices, reading } }) => {
    const granted = notices.get('demand-granted');
    if (!granted) return [];
    const promises = observed(reading, 'overpromise').map((promise) => promise.confidence);
    const { start, end } = granted;
    return [{ start, end, permille: 1000, certainty: Math.max(certaintyAt(reading, granted), ...promises) }];
  },
});
