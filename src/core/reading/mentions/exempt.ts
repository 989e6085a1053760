import type { Span } from '../../base/span.ts';
import type { ForbiddenPhrase } from '../../scenario/schema/rubric-schema.ts';
import { clauseAt } from './clause-bounds.ts';
import type { GrantContext } from './grants.ts';
import { isNegated } from './negation.ts';

/** Whether forbidden words are not the speaker's own claim: said back, put in quotation marks, or denied. */
export function isExempt(span: Span, except: ForbiddenPhrase['except'], context: GrantContext): boolean {
  const { reply, reports, negation } = context;
  const clause = clauseAt(negation.bounds, span.start);
  const isSaidBack = (reports.get(clause) ?? span.start) < span.start;
  const isQuoted = isSaidBack || inQuotes(reply.text, span);
  return (
    (except.includes('quoted') && isQuoted) || (except.includes('negated') && isNegated(negation, [span]))
  );
}

/** Normalised text knows one mark for every kind of double quotation: an odd number before means that one is open. */
function inQuotes(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start).split('"').length - 1;
  return before % 2 === 1 && text.includes('"', end);
}
