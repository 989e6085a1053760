import type { Act } from '../act.ts';

/** A closed question that checks an understanding, a plan or an agreement. */
export const confirm: Act = { id: 'confirm', group: 'asking', attributes: [] };
