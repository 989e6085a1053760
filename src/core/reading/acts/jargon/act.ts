import type { Act } from '../act.ts';

/** An internal or technical term left unexplained. */
export const jargon: Act = { id: 'jargon', group: 'faults', attributes: [] };
