import { MOODS } from '../../../core/scenario/vocabulary.ts';
import type { TurnRecord } from '../../../core/session/state.ts';

export type Trend = 'calmer' | 'tenser' | 'same';

type Sides = Pick<TurnRecord, 'customerBefore' | 'customerAfter'>;

/** How the last reply moved the customer: by the line, and where that stands still by the word beside it. */
export function trendOf({ customerBefore, customerAfter }: Sides): Trend {
  const change =
    customerAfter.context.tension - customerBefore.context.tension ||
    MOODS.indexOf(customerAfter.mood) - MOODS.indexOf(customerBefore.mood);
  return change < 0 ? 'calmer' : change > 0 ? 'tenser' : 'same';
}
