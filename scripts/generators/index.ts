import type { Generator } from './generator.ts';

/** All that is generated and committed. A generator lies in a file of its own beside this one and is listed here. */
export const generators: readonly Generator[] = [];
