import type { Act } from '../act.ts';

/** Denies, minimises or excuses what the company or a colleague did. */
export const defend: Act = { id: 'defend', group: 'faults', attributes: [] };
