import type { Localised } from '../base/lang.ts';
import type { Reading } from '../base/reading.ts';
import type { Span } from '../base/span.ts';
import type { Customer } from '../persona/customer.ts';
import type { RuleFinding } from '../rules/rule.ts';
import type { RuleState } from '../rules/run-rules.ts';
import type { Feeling, Notice } from '../scenario/vocabulary.ts';
import type { CaseState, Utterance } from '../situation/case-state.ts';
import type { Input } from '../situation/input.ts';
import type { Result } from './result.ts';

/** One turn as it was played: all that the debrief shows and the rules looked at. */
export interface TurnRecord {
  /** From 1. */
  readonly index: number;
  readonly input: Input;
  /** The trainee's words; empty where nothing was said. */
  readonly text: string;
  readonly reading: Reading;
  /** What the escalation form says that was sent instead of words; null where none was. The customer does not see it. */
  readonly form: Reading | null;
  readonly notices: readonly (readonly [Notice, Span])[];
  readonly options: readonly string[];
  /** The customer's words that this reply answers. */
  readonly heard: readonly Utterance[];
  /** When they were said, in milliseconds since the start; null in an untimed run. */
  readonly heardAt: number | null;
  /** Whether the customer was put on hold before this reply. */
  readonly held: boolean;
  readonly customerBefore: Customer;
  /** What the customer showed before the reply. */
  readonly feels: readonly Feeling[];
  readonly caseBefore: CaseState;
  readonly customerAfter: Customer;
  readonly answer: readonly Utterance[];
  /** Why the customer moved, in words of the persona. */
  readonly because: readonly Localised[];
  readonly findings: readonly RuleFinding[];
}

/** A sample or phrase that was shown, with what it says. */
export interface SampleRecord {
  readonly input: Input;
  readonly reading: Reading;
}

/** A running call. Plain data: it can be stored, sent and compared. */
export interface SessionState {
  readonly status: 'running' | 'ended';
  readonly customer: Customer;
  readonly situation: CaseState;
  readonly rules: RuleState;
  readonly opening: readonly Utterance[];
  readonly turns: readonly TurnRecord[];
  /** Lines said so far, so that none repeats while others are left. */
  readonly said: readonly string[];
  /** Choices picked so far. */
  readonly picked: readonly string[];
  /** Inputs that the customer does not answer, with the turn they came in. */
  readonly recorded: readonly { readonly turn: number; readonly input: Input }[];
  /** Samples and phrases shown so far, as they were read. */
  readonly samples: readonly SampleRecord[];
  readonly onHold: boolean;
  /** When silence is noticed, in milliseconds since the start; null: untimed or not waiting. */
  readonly deadlineAt: number | null;
  readonly now: number;
  readonly result: Result | null;
  /** What was written down after the call; null: nothing yet. */
  readonly note: NoteRecord | null;
}

/** The note after the call, as it was written and read. */
export interface NoteRecord {
  readonly input: Input & { readonly type: 'note' };
  readonly reading: Reading;
}

/** What one step made happen, in order. */
export type SessionEvent =
  | { readonly type: 'customer'; readonly said: readonly Utterance[]; readonly customer: Customer }
  | { readonly type: 'judged'; readonly turn: number; readonly findings: readonly RuleFinding[] }
  | { readonly type: 'recorded'; readonly input: Input }
  | { readonly type: 'ended'; readonly result: Result }
  | { readonly type: 'refused'; readonly reason: Refusal };

/** Why an input was not taken; the state is as before. */
export type Refusal =
  'ended' | 'noted' | 'unknown-choice' | 'unknown-article' | 'not-in-mode' | 'back-in-time';

export interface Step {
  readonly state: SessionState;
  readonly events: readonly SessionEvent[];
}
