import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Localised } from '../../base/lang.ts';
import type { Locate, Path } from './locate.ts';

/** Something wrong at a place of a document, before the place has a line and a column. */
export interface Problem {
  readonly path: Path;
  /** Whether the key or the value at the path is wrong. */
  readonly part: 'key' | 'value';
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: Localised;
  readonly mend: Localised;
}

/** A problem of the value at a path that keeps a file from being used. */
export function problem(path: Path, code: string, message: Localised, mend: Localised): Problem {
  return { path, part: 'value', code, severity: 'error', message, mend };
}

/** Gives problems their lines and columns. */
export function toDiagnostics(file: string, problems: readonly Problem[], locate: Locate): Diagnostic[] {
  return problems.map(({ path, part, ...words }) => ({ file, ...locate(path, part), ...words }));
}
