import type { Observation } from '../../base/reading.ts';
import { overlaps, type Span } from '../../base/span.ts';
import { originalSpan, type Normalised } from '../../language/normalise.ts';
import type { Found } from '../../language/phrase-book.ts';
import type { CaseMeaning } from '../case-index.ts';
import { clauseAt } from './clause-bounds.ts';
import { partsOf, type Draft } from './draft.ts';
import { isNegated, type Negation } from './negation.ts';
import type { Sense } from './sense.ts';

/** What decides whether words that promise really do. */
export interface GrantContext {
  readonly reply: Normalised;
  /** Where the customer's words begin in a clause, if they do. */
  readonly reports: ReadonlyMap<number, number>;
  /** By clause: where it takes words on to others. */
  readonly relays: ReadonlyMap<number, readonly Span[]>;
  readonly negation: Negation;
  readonly observations: readonly Observation[];
}

/** Acts in which the words of a promise belong to the customer. */
const SAID_BACK: ReadonlySet<string> = new Set(['paraphrase', 'set-limit']);

/**
 * Whether the words of a promise are the speaker's own: in one clause, not denied, not asked, not taken on to others,
 * not the customer's words said back.
 */
export function isGranted(
  span: Draft,
  { reply, reports, relays, negation, observations }: GrantContext,
): boolean {
  const number = clauseAt(negation.bounds, span.start);
  const isRelayed = relays.get(number)?.some((relay) => governs(reply.text, relay, span)) ?? false;
  if (isRelayed || clauseAt(negation.bounds, span.end - 1) !== number) return false;
  const clause = negation.bounds[number] ?? span;
  const isReported = (reports.get(number) ?? span.start) < span.start;
  const isAsked = /[?吗]$/.test(reply.text.slice(span.end, clause.end).trimEnd());
  const original = originalSpan(reply, span.start, span.end);
  const isSaidBack = observations.some(
    ({ act, ...stretch }) => SAID_BACK.has(act) && overlaps(stretch, original),
  );
  return !isNegated(negation, partsOf(span)) && !isReported && !isAsked && !isSaidBack;
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

/** By clause: where words are taken on to others (log, pass on, ask whether). */
export function relaysIn(
  known: readonly Found<CaseMeaning>[],
  bounds: readonly Span[],
): ReadonlyMap<number, readonly Span[]> {
  const relays = new Map<number, Span[]>();
  for (const { means, start, end } of known) {
    if (means.kind !== 'relay') continue;
    const clause = clauseAt(bounds, start);
    relays.set(clause, [...(relays.get(clause) ?? []), { start, end }]);
  }
  return relays;
}

/** "I'll report it and they'll be replaced" does two things: only the first is taken on to others. */
function governs(text: string, relay: Span, span: Span): boolean {
  if (overlaps(relay, span)) return true;
  const [first, second] = relay.start < span.start ? [relay, span] : [span, relay];
  return !/\band\b|\bthen\b|然后|并且/.test(text.slice(first.end, second.start));
}
