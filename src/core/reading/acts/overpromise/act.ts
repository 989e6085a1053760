import type { Act } from '../act.ts';

/** An absolute guarantee, or a promise that no agent may make. */
export const overpromise: Act = { id: 'overpromise', group: 'faults', attributes: [] };
