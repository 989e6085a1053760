import type { Act } from '../act.ts';

/** Proposes a concrete solution, an alternative, a compensation or a next step. */
export const offer: Act = { id: 'offer', group: 'solving', attributes: ['option'] };
