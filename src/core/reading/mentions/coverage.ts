import type { Span } from '../../base/span.ts';

/** Asks what a set of spans covers of another one. */
export interface Coverage {
  /** Whether they share a unit with it. */
  readonly any: (span: Span) => boolean;
  /** Whether they cover its first unit and its last. */
  readonly all: (span: Span) => boolean;
}

/** Linear in the spans' lengths, to make and to ask. */
export function coverage(covers: readonly Span[]): Coverage {
  const covered = new Set<number>();
  for (const { start, end } of covers) for (let i = start; i < end; i += 1) covered.add(i);
  return {
    any: ({ start, end }) => {
      for (let i = start; i < end; i += 1) if (covered.has(i)) return true;
      return false;
    },
    all: ({ start, end }) => covered.has(start) && covered.has(end - 1),
  };
}
