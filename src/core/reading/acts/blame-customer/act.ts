import type { Act } from '../act.ts';

/** Says or hints that it is the customer's own fault. */
export const blameCustomer: Act = { id: 'blame-customer', group: 'faults', attributes: [] };
