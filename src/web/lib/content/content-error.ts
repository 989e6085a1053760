import type { Diagnostic } from '../../../core/base/diagnostic.ts';

/**
 * Why content could not be had. `unreachable`: no network and not kept; `missing`: no such file; `broken`: it has
 * mistakes; `failed`: the server's own trouble.
 */
export type ContentTrouble = 'unreachable' | 'missing' | 'broken' | 'failed';

export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly reason: ContentTrouble;
  readonly path: string;
  /** `broken` only: what is wrong in the file. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(reason: ContentTrouble, path: string, diagnostics: readonly Diagnostic[] = []) {
    super(`${reason}: ${path}`);
    this.reason = reason;
    this.path = path;
    this.diagnostics = diagnostics;
  }
}
