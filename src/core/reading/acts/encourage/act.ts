import type { Act } from '../act.ts';

/** Shows listening and leaves the floor to the customer. */
export const encourage: Act = { id: 'encourage', group: 'listening', attributes: [] };
