import type { Act } from '../act.ts';

/** Tells the customer how to feel or speak. */
export const orderCalm: Act = { id: 'order-calm', group: 'faults', attributes: [] };
