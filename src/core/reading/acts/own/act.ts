import type { Act } from '../act.ts';

/** Takes the problem on: admits the fault, or promises to see it through. */
export const own: Act = { id: 'own', group: 'responsibility', attributes: ['kind'] };
