import type { Act } from '../act.ts';

/** Wraps up: recap, anything else, farewell. */
export const close: Act = { id: 'close', group: 'limits', attributes: [] };
