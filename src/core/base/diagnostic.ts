import type { Localised } from './lang.ts';

/** A stretch of a file. Lines and columns count from 1 (columns in UTF-16 code units); the end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What is wrong in a file, where, and how to mend it. The words in both languages: trainers write in either. */
export interface Diagnostic extends Place {
  readonly file: string;
  /** Stable, namespaced: `scenario/unknown-name`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: Localised;
  readonly mend: Localised;
}
