import type { Localised } from '../../../core/base/lang.ts';
import type { Customer } from '../../../core/persona/customer.ts';
import type { SessionState, TurnRecord } from '../../../core/session/state.ts';
import { MOODS } from '../../../core/scenario/vocabulary.ts';

/** A turn that made a difference. */
export interface TurningPoint {
  readonly turn: number;
  readonly kind: 'eased' | 'rose';
  readonly before: Customer;
  readonly after: Customer;
  /** The first reason that the customer's own description gives, if any. */
  readonly because: Localised | null;
}

/** A level of trust, of five, weighs as much as this much tension, of a hundred. */
const TRUST = 10;

/** So does entering another mood: the turn at which the call turned counts for more than a step within a mood. */
const MOOD = 10;

/**
 * The two turns that made the difference, in the order of the call: the one that eased the customer most and the one
 * that hurt most; where it only ever went one way, the two largest steps of that way. Fewer where fewer moved at all.
 */
export function turningPoints({ turns }: Pick<SessionState, 'turns'>): readonly TurningPoint[] {
  const moved = turns.filter((turn) => swing(turn) !== 0);
  // Stable: of equal steps the first counts.
  const largest = [...moved].sort((a, b) => Math.abs(swing(b)) - Math.abs(swing(a)));
  const first = largest[0];
  if (!first) return [];
  const opposite = largest.find((turn) => swing(turn) > 0 !== swing(first) > 0);
  const second = opposite ?? largest[1];
  return [first, ...(second ? [second] : [])].sort((a, b) => a.index - b.index).map(pointOf);
}

/** Above zero: worse. */
function swing({ customerBefore: before, customerAfter: after }: TurnRecord): number {
  return (
    after.context.tension -
    before.context.tension -
    TRUST * (after.context.trust - before.context.trust) +
    MOOD * (MOODS.indexOf(after.mood) - MOODS.indexOf(before.mood))
  );
}

function pointOf(turn: TurnRecord): TurningPoint {
  const { index, customerBefore, customerAfter, because } = turn;
  return {
    turn: index,
    kind: swing(turn) > 0 ? 'rose' : 'eased',
    before: customerBefore,
    after: customerAfter,
    because: because[0] ?? null,
  };
}
