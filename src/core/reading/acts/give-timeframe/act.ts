import type { Act } from '../act.ts';

/** Gives a concrete time: by when, how long, when the customer hears back. */
export const giveTimeframe: Act = { id: 'give-timeframe', group: 'solving', attributes: [] };
