import type { Mention } from '../../base/reading.ts';
import { overlaps } from '../../base/span.ts';
import { mentioned, observed, shows } from '../../situation/scene.ts';
import { certaintyAt } from '../certainty-at.ts';
import { heardBeat } from '../heard-beat.ts';
import { faultRule, type Scope, type Turn } from '../rule.ts';

/**
 * A time once promised holds: a later one for the same thing takes the first promise back. Rows G1.7, P.3 (the logical
 * customer quotes both). Once the plan has changed (turned down, or another way is offered) a new time is in place,
 * and putting it right in so many words is honest.
 */
export const promiseConsistent = faultRule({
  id: 'promise-consistent',
  dimension: 'expectations',
  sources: ['G1.7', 'P.3'],
  options: {},
  deduct: 400,
  cap: 1200,
  wakes: { acts: ['give-timeframe'] },
  check: ({ turn, past, file }) => {
    const time = promisedTime(turn);
    const service = time ? promisedService(turn, file) : null;
    const earlier = service === null ? undefined : promisedBefore({ turn, past, file }, service);
    if (!time || earlier === undefined || (time.value ?? 0) <= earlier) return [];
    if (shows(turn.reading, 'apologise', 'own')) return [];
    const { start, end } = time;
    return [{ start, end, permille: 1000, certainty: certaintyAt(turn.reading, time) }];
  },
});

type Case = Pick<Scope, 'turn' | 'past' | 'file'>;

/** The one service time that the reply speaks of; null where that is not clear. */
function promisedService({ reading }: Turn, { scenario }: Scope['file']): string | null {
  const ids = new Set(scenario.service.map(({ id }) => id));
  const named = new Set(mentioned(reading, 'policy').flatMap(({ id }) => (id && ids.has(id) ? [id] : [])));
  if (named.size === 1) return [...named][0] ?? null;
  return named.size === 0 && ids.size === 1 ? ([...ids][0] ?? null) : null;
}

/** The one time that the reply promises. */
function promisedTime({ reading }: Turn): Mention | undefined {
  const times = mentioned(reading, 'time').filter(
    (time) =>
      time.value !== undefined && observed(reading, 'give-timeframe').some((one) => overlaps(one, time)),
  );
  return times.length === 1 ? times[0] : undefined;
}

/** Minutes promised before for the same service, while the plan was the same. */
function promisedBefore({ turn, past, file }: Case, service: string): number | undefined {
  let later = turn;
  for (const earlier of [...past].reverse()) {
    const isNewPlan =
      heardBeat(later, 'turn-down') || [...later.options].some((id) => !earlier.options.has(id));
    if (isNewPlan) return undefined;
    const time = promisedTime(earlier);
    if (time && promisedService(earlier, file) === service) return time.value;
    later = earlier;
  }
  return undefined;
}
