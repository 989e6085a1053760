import type { Observation } from '../../base/reading.ts';
import { overlaps, type Span } from '../../base/span.ts';
import { originalSpan, type Normalised } from '../../language/normalise.ts';
import type { Found } from '../../language/phrase-book.ts';
import { clauseAt } from './clause-bounds.ts';
import { isNegated, type Negation } from './negation.ts';
import type { Sense } from './sense.ts';

/** What decides whether words that promise really do. */
export interface GrantContext {
  readonly reply: Normalised;
  /** Where the customer's words begin in a clause, if they do. */
  readonly reports: ReadonlyMap<number, number>;
  readonly negation: Negation;
  readonly observations: readonly Observation[];
}

/** Acts in which the words of a promise belong to the customer. */
const SAID_BACK: ReadonlySet<string> = new Set(['paraphrase', 'set-limit']);

/** Whether the words of a promise are the speaker's own: not denied, not asked, not the customer's words said back. */
export function isGranted(span: Span, { reply, reports, negation, observations }: GrantContext): boolean {
  const number = clauseAt(negation.bounds, span.start);
  const clause = negation.bounds[number] ?? span;
  const isReported = (reports.get(number) ?? span.start) < span.start;
  const isAsked = /[?吗]$/.test(reply.text.slice(span.end, clause.end).trimEnd());
  const original = originalSpan(reply, span.start, span.end);
  const isSaidBack = observations.some(
    ({ act, ...stretch }) => SAID_BACK.has(act) && overlaps(stretch, original),
  );
  return !isNegated(negation, span) && !isReported && !isAsked && !isSaidBack;
}

/** By clause: where the customer's words begin in it (您说…, you asked …). */
export function reportsIn(
  senses: readonly Found<Sense>[],
  bounds: readonly Span[],
): ReadonlyMap<number, number> {
  const reports = new Map<number, number>();
  for (const { means, start } of senses) {
    const clause = clauseAt(bounds, start);
    if (means === 'report') reports.set(clause, Math.min(start, reports.get(clause) ?? start));
  }
  return reports;
}
