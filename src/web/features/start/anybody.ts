/** The choice that leaves the customer to chance. */
export const ANYBODY = 'any';
