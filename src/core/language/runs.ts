import type { FeatureSums } from './feature-sums.ts';

/** Units from one to another, `to` exclusive: characters or words. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Runs of units that start in a range and end after `after`, up to `limit`. */
export interface RunRange extends Range {
  readonly after: number;
  readonly limit: number;
}

/**
 * The runs of characters or words of a document, clause by clause, so that no run is looked up twice: those inside a
 * clause count for its sentence too, which adds the runs over the ends of its clauses and those at its own edges.
 */
export interface Runs {
  readonly addInside: (sums: FeatureSums, clause: number) => void;
  /** The runs that start in a clause and end behind it, up to the end of clause `last`. */
  readonly addAcross: (sums: FeatureSums, clause: number, last: number) => void;
  /** The runs with the marks of start and end of the stretch from one clause to another. */
  readonly addEdges: (sums: FeatureSums, first: number, last: number) => void;
}
