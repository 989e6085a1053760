import type { TurnRecord } from '../../../core/session/state.ts';

/** Levels of a customer that are told besides tension. */
const LEVELS = ['trust', 'heard', 'patience'] as const;

export interface Change {
  readonly tension: { readonly from: number; readonly to: number };
  /** Those that moved, and which way. */
  readonly levels: readonly { readonly level: (typeof LEVELS)[number]; readonly isUp: boolean }[];
}

/** How a turn moved the customer. */
export function changeOf({
  customerBefore: { context: before },
  customerAfter: { context: after },
}: Pick<TurnRecord, 'customerBefore' | 'customerAfter'>): Change {
  return {
    tension: { from: before.tension, to: after.tension },
    levels: LEVELS.filter((level) => before[level] !== after[level]).map((level) => ({
      level,
      isUp: after[level] > before[level],
    })),
  };
}
