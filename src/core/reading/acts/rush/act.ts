import type { Act } from '../act.ts';

/** Hurries the customer. */
export const rush: Act = { id: 'rush', group: 'faults', attributes: [] };
