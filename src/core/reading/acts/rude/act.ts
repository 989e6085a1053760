import type { Act } from '../act.ts';

/** Insult, contempt, sarcasm, threats. */
export const rude: Act = { id: 'rude', group: 'faults', attributes: ['severe'] };
