import type { Attempt } from '../../../core/session/attempt.ts';
import type { Objection } from '../../../core/session/objection.ts';

/** One and the same list for every attempt without objections. */
const NONE: readonly Objection[] = [];

export function objectionsOf({ objections }: Attempt): readonly Objection[] {
  return objections ?? NONE;
}

/** The attempt with these objections and no others; without the field where there are none, as older ones are. */
export function attemptWith(attempt: Attempt, objections: readonly Objection[]): Attempt {
  const { objections: _, ...rest } = attempt;
  return objections.length === 0 ? rest : { ...rest, objections };
}
