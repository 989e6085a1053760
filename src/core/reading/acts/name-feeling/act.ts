import type { Act } from '../act.ts';

/** Names, shares or validates what the customer feels. */
export const nameFeeling: Act = { id: 'name-feeling', group: 'listening', attributes: [] };
