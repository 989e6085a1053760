import type { Act } from '../act.ts';

/** A question answered by yes or no, a choice or one fact. */
export const askClosed: Act = { id: 'ask-closed', group: 'asking', attributes: [] };
