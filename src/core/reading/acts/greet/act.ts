import type { Act } from '../act.ts';

/** Greets the customer at the start, perhaps with a name or company. */
export const greet: Act = { id: 'greet', group: 'opening', attributes: [] };
