import type { Span } from '../base/span.ts';

export function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

/** Of spans that start together the longest comes first. */
export function byStartAndLength(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Spans in an order, equal ones as they stood. Most lists are in order already, and are given back as they are. */
export function inOrder<T extends Span>(
  spans: readonly T[],
  compare: (a: Span, b: Span) => number = byStart,
): readonly T[] {
  for (let i = 1; i < spans.length; i += 1) {
    const [before, after] = [spans[i - 1], spans[i]];
    if (before && after && compare(before, after) > 0) return [...spans].sort(compare);
  }
  return spans;
}
