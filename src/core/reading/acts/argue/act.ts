import type { Act } from '../act.ts';

/** Confronts: talks over, answers an attack with an attack. */
export const argue: Act = { id: 'argue', group: 'faults', attributes: [] };
