import type { Act } from '../act.ts';

/** Thanks the customer for patience, information, feedback or understanding. */
export const thank: Act = { id: 'thank', group: 'opening', attributes: [] };
