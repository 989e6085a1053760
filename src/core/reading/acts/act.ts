import type { ActId } from '../../base/acts.ts';
import type { Attributes } from '../../base/reading.ts';

/** Where an act belongs in the catalogue of acts. */
export const ACT_GROUPS = [
  'opening',
  'listening',
  'responsibility',
  'asking',
  'solving',
  'limits',
  'faults',
] as const;
export type ActGroup = (typeof ACT_GROUPS)[number];

/**
 * One act of the catalogue. Its folder holds its everyday name and meaning (`text.<lang>.md`) and the replies that
 * show it or only look like it (`cases.yaml`); how it is recognised is learned, see `language/text-model.ts`.
 */
export interface Act {
  readonly id: ActId;
  readonly group: ActGroup;
  /** What its observations may carry besides. */
  readonly attributes: readonly (keyof Attributes)[];
}
