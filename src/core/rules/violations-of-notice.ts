import type { Notice } from '../scenario/vocabulary.ts';
import { certaintyAt } from './certainty-at.ts';
import type { Scope, Violation } from './rule.ts';

/** A fault rule that is nothing but a notice: one violation where the customer notices it. */
export function violationsOfNotice({ turn }: Scope, notice: Notice, permille = 1000): Violation[] {
  const span = turn.notices.get(notice);
  if (!span) return [];
  const { start, end } = span;
  return [{ start, end, permille, certainty: certaintyAt(turn.reading, span) }];
}
