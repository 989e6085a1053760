import type { Span } from '../../core/base/span.ts';
import type { ActExplanation, ClauseExplanation } from '../../core/reading/explain.ts';
import { gatherReasons, type GatheredReason } from '../../core/reading/gather-reasons.ts';

/** What is told of an act on the page: the clause where it is nearest, and the top reasons on either side. */
export interface ToldReasons {
  /** Undefined where the reply is empty. */
  readonly clause: ClauseExplanation | undefined;
  readonly speaksFor: readonly GatheredReason[];
  readonly speaksAgainst: readonly GatheredReason[];
  /** Marked in the text before anybody points at a reason. */
  readonly marks: readonly Span[];
}

/** How many reasons are told on either side. */
const FOR = 4;
const AGAINST = 3;

export function toldReasons(text: string, { isRead, clauses, terms }: ActExplanation): ToldReasons {
  const surplus = ({ score, threshold }: ClauseExplanation): number => score - threshold;
  const [clause] = [...clauses].sort((a, b) => surplus(b) - surplus(a));
  const reasons = gatherReasons(text, clause?.reasons ?? []).filter(isTelling);
  const speaksFor = reasons.filter(({ weight }) => weight > 0).slice(0, FOR);
  const speaksAgainst = reasons.filter(({ weight }) => weight < 0).slice(0, AGAINST);
  const marks = isRead ? [...terms, ...speaksFor.flatMap(({ places }) => places)] : [];
  return { clause, speaksFor, speaksAgainst, marks };
}

/** What every clause starts with explains nothing. */
function isTelling({ reason: { name } }: GatheredReason): boolean {
  return name !== '^' && name !== '$';
}
