import type { Act } from '../act.ts';

/** Values the customer as a person or a customer: loyalty, courtesy, a good point, a clear account. */
export const praise: Act = { id: 'praise', group: 'opening', attributes: [] };
