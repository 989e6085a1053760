import type { Act } from '../act.ts';

/** A refusal with neither a reason nor an alternative. */
export const refuseFlat: Act = { id: 'refuse-flat', group: 'faults', attributes: [] };
