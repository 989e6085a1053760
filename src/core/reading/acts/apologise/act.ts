import type { Act } from '../act.ts';

/** Says sorry for something that happened to the customer. */
export const apologise: Act = { id: 'apologise', group: 'responsibility', attributes: ['formulaic'] };
