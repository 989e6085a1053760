import type { Act } from '../act.ts';

/** Casts doubt on the customer's word, cross-examines, demands proof first. */
export const doubt: Act = { id: 'doubt', group: 'faults', attributes: [] };
