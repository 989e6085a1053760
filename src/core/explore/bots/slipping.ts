import type { SessionState } from '../../session/state.ts';
import { average } from './average.ts';
import type { Bot } from './bot.ts';
import { skilled } from './skilled.ts';

/** A slip in so many replies. */
const EVERY = 3;

/** The reply in which the first slip comes, from 0. */
const FIRST = 1;

function slipsAt({ turns }: SessionState): boolean {
  return turns.length % EVERY === FIRST;
}

/** Good, and human: now and then a reply like anybody's. What a case should still tell from the average. */
export const slipping: Bot = {
  id: 'slipping',
  kind: 'learning',
  shows: (run, state) => (slipsAt(state) ? average : skilled).shows(run, state),
  says: (run, state) => (slipsAt(state) ? average : skilled).says(run, state),
  picks: (state) => ({ grade: slipsAt(state) ? 'fair' : 'fine', acts: [] }),
};
