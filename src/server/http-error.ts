import type { ErrorBody, ErrorCode } from '../contract/content.ts';
import type { Diagnostic } from '../core/base/diagnostic.ts';

const STATUS: Readonly<Record<ErrorCode, number>> = {
  'not-found': 404,
  'bad-address': 400,
  'content/unknown': 404,
  'content/broken': 422,
  'page/not-built': 503,
  internal: 500,
};

/** An answer that is an error, thrown by a route and told in one place. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly code: ErrorCode;
  readonly tips: readonly string[];
  readonly diagnostics: readonly Diagnostic[] | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    tips: readonly string[] = [],
    diagnostics?: readonly Diagnostic[],
  ) {
    super(message);
    this.code = code;
    this.tips = tips;
    this.diagnostics = diagnostics;
  }

  get status(): number {
    return STATUS[this.code];
  }

  get body(): ErrorBody {
    const { code, message, tips, diagnostics } = this;
    return { code, message, tips, ...(diagnostics && { diagnostics }) };
  }
}
