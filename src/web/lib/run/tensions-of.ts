import type { SessionState } from '../../../core/session/state.ts';

/** The steady line of a call: the customer's tension at the opening, then after each turn. */
export function tensionsOf(state: SessionState): readonly number[] {
  const opening = state.turns[0]?.customerBefore ?? state.customer;
  return [opening.context.tension, ...state.turns.map((turn) => turn.customerAfter.context.tension)];
}
