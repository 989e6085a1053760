import type { Beat } from '../scenario/vocabulary.ts';
import type { CustomerSide } from './rule.ts';

/** Whether the customer's words before the reply were of one of these beats. */
export function heardBeat(side: CustomerSide, ...beats: readonly Beat[]): boolean {
  return side.heard.some((utterance) => beats.includes(utterance.beat));
}
