import type { Act } from '../act.ts';

/** A question that invites a free answer. */
export const askOpen: Act = { id: 'ask-open', group: 'asking', attributes: [] };
