import type { Act } from '../act.ts';

/** Pushes it away: not our department, ask someone else. */
export const deflect: Act = { id: 'deflect', group: 'faults', attributes: [] };
