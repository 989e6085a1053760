import type { Reply } from '../train/corpus.ts';

/** A labelled reply that a trainee gave away: `from` is the pseudonym, by which it can be withdrawn. */
export interface FieldReply extends Reply {
  readonly from: string;
}

export const CHANNELS: readonly Reply['channel'][] = ['phone', 'chat', 'email', 'social'];
