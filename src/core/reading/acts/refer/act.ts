import type { Act } from '../act.ts';

/** Brings in a supervisor, another team or a formal path, and stays responsible. */
export const refer: Act = { id: 'refer', group: 'solving', attributes: [] };
