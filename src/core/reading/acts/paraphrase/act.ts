import type { Act } from '../act.ts';

/** Says back the customer's facts, need or story in the agent's own words. */
export const paraphrase: Act = { id: 'paraphrase', group: 'listening', attributes: [] };
