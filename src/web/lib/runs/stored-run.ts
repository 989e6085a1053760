import type { Localised } from '../../../core/base/lang.ts';
import type { Attempt } from '../../../core/session/attempt.ts';

/** A run as this browser keeps it: the attempt, and what a list of runs shows without playing it again. */
export interface StoredRun {
  /** Equal to the attempt's. */
  readonly id: string;
  readonly attempt: Attempt;
  /** Exam: the customer's type, the line and all feedback wait for the end. */
  readonly coaching: 'coached' | 'exam';
  /** Turns taken back so far. */
  readonly retries: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly changedAt: number;
  readonly title: Localised;
  readonly persona: Localised;
  /** `[0]` is the opening, then one value a turn. */
  readonly tensions: readonly number[];
  /** No note is asked for after this call: it was declined, or the call comes from elsewhere. */
  readonly noteDeclined?: true;
}
