import type { Act } from '../act.ts';

/** Explains a cause, a fact, a status or a policy. */
export const inform: Act = { id: 'inform', group: 'solving', attributes: [] };
