import type { Act } from '../act.ts';

/** Leads the talk back to the main need, or sets the order of work. */
export const redirect: Act = { id: 'redirect', group: 'solving', attributes: [] };
