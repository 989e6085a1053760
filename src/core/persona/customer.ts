import type { CustomerContext } from '../scenario/schema/persona-schema.ts';
import type { Mood } from '../scenario/vocabulary.ts';

/** How the customer stands: the state of the chart, its context, and the replies spent in it. Plain data. */
export interface Customer {
  readonly state: string;
  readonly mood: Mood;
  readonly context: CustomerContext;
  readonly stayed: number;
  /** Set once the call is over. */
  readonly final: 'settled' | 'gone' | null;
}
