/** What is wrong in a file, where, and how to mend it. Lines and columns count from 1; the end is exclusive. */
export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Stable, namespaced: `scenario/unknown-name`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly mend: string;
}
