import type { ActId } from '../base/acts.ts';
import type { Reading } from '../base/reading.ts';
import type { Span } from '../base/span.ts';
import type { CustomerContext } from '../scenario/schema/persona-schema.ts';
import type { Dimension, Feeling, Mode, Mood, Notice, Pace } from '../scenario/vocabulary.ts';
import type { CaseFile } from '../situation/case-file.ts';
import type { CaseState, Utterance } from '../situation/case-state.ts';
import type { InputType } from '../situation/input.ts';
import { observed, shows } from '../situation/scene.ts';
import type { ChanceWakes, FaultWakes } from './wakes.ts';

/** The customer as rules see him: how he stood, not the machine that moves him. */
export interface CustomerView {
  readonly state: string;
  readonly mood: Mood;
  readonly context: CustomerContext;
  /** What the customer shows; empty where the persona does not say. */
  readonly feels: readonly Feeling[];
}

/** The customer's side of a turn: all that may open a chance. What the trainee did is not in it, on purpose. */
export interface CustomerSide {
  /** From 1. */
  readonly index: number;
  /** The customer's words that this reply answers. */
  readonly heard: readonly Omit<Utterance, 'text'>[];
  /** The customer before the reply. */
  readonly customer: CustomerView;
}

/** One turn as rules see it: what the customer had said, what the reply shows, how the case stood. Never text. */
export interface Turn extends CustomerSide {
  readonly input: InputType;
  readonly reading: Reading;
  /** What the escalation form says; null where none was sent. */
  readonly form: Reading | null;
  readonly notices: ReadonlyMap<Notice, Span>;
  /** Options of the case offered in the reply. */
  readonly options: ReadonlySet<string>;
  /** The case before the reply. */
  readonly before: CaseState;
  readonly at: number | null;
  /** When the customer said what this reply answers, in milliseconds since the start; null in an untimed run. */
  readonly heardAt: number | null;
  /** Whether the customer was put on hold between those words and this reply. */
  readonly held: boolean;
}

/** What opens chances: the customer, now and before, and the case. */
export interface Prospect {
  readonly turn: CustomerSide;
  readonly past: readonly CustomerSide[];
  readonly file: CaseFile;
  readonly pace: Pace;
  readonly mode: Mode;
}

/** What a rule is given: the turn, those before it (oldest first), and the case. */
export interface Scope extends Prospect {
  readonly turn: Turn;
  readonly past: readonly Turn[];
}

/** A call that is over. */
export interface CallEnd {
  readonly file: CaseFile;
  readonly turns: readonly Turn[];
  /** The case after the customer's last words. */
  readonly situation: CaseState;
  /** How the customer left it. */
  readonly customer: 'settled' | 'gone';
  /** The note written after the call; null where there is none. */
  readonly note: Reading | null;
}

interface RuleBase<O extends RuleOptions> {
  /** Kebab-case, equal to the folder's name. */
  readonly id: string;
  readonly dimension: Dimension;
  /** Rows of the coverage table that it serves. */
  readonly sources: readonly string[];
  /** What a rubric can set, with the values that hold otherwise. */
  readonly options: O;
}

export type RuleOptions = Readonly<Record<string, number>>;

/**
 * Earns: the customer opens a chance, a reply within `window` replies meets or misses it.
 * Only the customer opens chances, so that no fault of the trainee can open a chance to earn.
 */
export interface ChanceRule<O extends RuleOptions = RuleOptions> extends RuleBase<O> {
  readonly kind: 'chance';
  /** Weight of one chance within its dimension. */
  readonly weight: number;
  /** Chances of this rule in one run, at most. */
  readonly cap: number;
  /** Replies in which a chance can be met, the first one counted. */
  readonly window: number;
  /** Chances that the case holds in any run: a call that breaks off cannot dodge them by ending before they open. */
  readonly mandatory?: (file: CaseFile) => readonly string[];
  /** The chances are the whole call's, not an answer to one thing that the customer said: see `RuleFinding.never`. */
  readonly ofCall?: true;
  /** Where nothing of this is there, nothing opens. Without it the rule is asked at every turn. */
  readonly wakes?: ChanceWakes;
  /** Names of the chances that the customer's words before this reply open. */
  opens(prospect: Prospect, options: O): readonly string[];
  /** What the reply earns of the chance; null: nothing yet. */
  meets(scope: Scope, chance: string, options: O): Credit | null;
  /** What the call as a whole earns of a chance that is still open when it ends. */
  readonly atEnd?: (end: CallEnd, chance: string) => Credit | null;
  /** Names of the chances that come after the call: those of the note that is written then. */
  opensAtEnd?(end: CallEnd, options: O): readonly string[];
}

/** What words earn of a chance. Nothing at all (permille 0) settles the chance as missed. */
export interface Credit extends Span {
  readonly permille: number;
  /** The turn whose words earn it, where it is not the present one. */
  readonly turn?: number;
  /** The chance stays open: a better reply within the window counts instead. */
  readonly waits?: boolean;
  /** The words are those of the note after the call. */
  readonly note?: true;
}

/** Costs: a reply that does harm. */
export interface FaultRule<O extends RuleOptions = RuleOptions> extends RuleBase<O> {
  readonly kind: 'fault';
  /** Hundredths of a point that one violation costs. */
  readonly deduct: number;
  /** Hundredths that the rule may cost in a run, at most. */
  readonly cap: number;
  /** A violation fails the run where it is certain enough, and is provisional where it is not. */
  readonly critical?: boolean;
  /** Where nothing of this is there, no reply is a violation. Without it the rule is asked at every turn. */
  readonly wakes?: FaultWakes;
  check(scope: Scope, options: O): readonly Violation[];
  /** Violations in the note after the call. */
  checkNote?(end: CallEnd, note: Reading, options: O): readonly Violation[];
}

export interface Violation extends Span {
  /** Share of `deduct` that it costs, permille. */
  readonly permille: number;
  /** How sure the reading of it is, permille. */
  readonly certainty: number;
  /** Whether this violation is of the critical sort; meaningful in critical rules only. */
  readonly critical?: boolean;
}

export type Rule = ChanceRule | FaultRule;

/** Gives a rule its type while keeping its options' names. */
export function chanceRule<O extends RuleOptions>(rule: Omit<ChanceRule<O>, 'kind'>): ChanceRule<O> {
  return { kind: 'chance', ...rule };
}

export function faultRule<O extends RuleOptions>(rule: Omit<FaultRule<O>, 'kind'>): FaultRule<O> {
  return { kind: 'fault', ...rule };
}

/** What one turn showed of one rule, before points. Ids and numbers; words come from the rule's folder. */
export interface RuleFinding {
  readonly rule: string;
  readonly dimension: Dimension;
  readonly kind: 'met' | 'missed' | 'violated';
  /** The turn it belongs to; for a chance that never opened, the last one. */
  readonly turn: number;
  /** The chance, for `met` and `missed`. */
  readonly chance?: string;
  /** Missed by the call as a whole, nothing came near it in time: no single turn is to blame. */
  readonly never?: true;
  /** Found, or missed, in the note after the call, not in a turn. */
  readonly note?: true;
  readonly start?: number;
  readonly end?: number;
  /** Met: share of the chance's worth. Violated: share of the deduction. */
  readonly permille: number;
  /** A critical fault, certain enough to fail the run. */
  readonly critical: boolean;
  /** A critical fault not certain enough: it costs nothing and waits for a coach. */
  readonly provisional: boolean;
}

/** The credit for a stretch of the reply. */
export function creditFor({ start, end }: Span, permille: number): Credit {
  return { start, end, permille };
}

const NO_VIOLATIONS: readonly Violation[] = [];

/** A fault rule that is nothing but an act: every observation of it is a violation. */
export function violationsOf({ turn }: Scope, ...acts: readonly ActId[]): readonly Violation[] {
  if (!shows(turn.reading, ...acts)) return NO_VIOLATIONS;
  return observed(turn.reading, ...acts).map(({ start, end, confidence }) => ({
    start,
    end,
    permille: 1000,
    certainty: confidence,
  }));
}
