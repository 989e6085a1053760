import type { Act } from '../act.ts';

/** Reassures about intent or outcome without specifics. */
export const reassure: Act = { id: 'reassure', group: 'responsibility', attributes: [] };
