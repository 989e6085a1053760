import type { Customer } from '../persona/customer.ts';

/** How well a customer stands, whatever the persona calls its states: gone, the four moods from storm to calm, settled. */
export function rankOf({ final, mood }: Customer): number {
  if (final !== null) return final === 'settled' ? 6 : 0;
  return { storm: 1, tense: 2, uneasy: 3, calm: 4 }[mood];
}

/** One figure to compare customers by: rank first, then the lower tension. */
export function standing(customer: Customer): number {
  return rankOf(customer) * 1000 - customer.context.tension;
}
