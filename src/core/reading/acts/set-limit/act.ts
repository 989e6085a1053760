import type { Act } from '../act.ts';

/** Says politely what is not possible, with a reason or with what is possible instead. */
export const setLimit: Act = { id: 'set-limit', group: 'limits', attributes: [] };
