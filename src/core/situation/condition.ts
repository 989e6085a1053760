import type { ActId } from '../base/acts.ts';
import type { MentionKind } from '../base/reading.ts';
import type { Culture } from '../scenario/schema/customer-schema.ts';
import type { CustomerContext } from '../scenario/schema/persona-schema.ts';
import type { Condition, RangeTest, SetTest } from '../scenario/schema/condition.ts';
import type { Beat, EndingClass, Notice, Pace } from '../scenario/vocabulary.ts';
import type { InputType } from './input.ts';

/** A set, or the keys of a map. */
type Having<T> = Pick<ReadonlySet<T>, 'has'>;

/** What conditions can ask of one turn. */
export interface MomentFacts {
  readonly acts: Having<ActId>;
  readonly notices: Having<Notice>;
  readonly mentions: Having<MentionKind>;
  readonly input: InputType;
  /** Ids of options offered in the reply. */
  readonly options: Having<string>;
  /** What the customer had said just before. */
  readonly beats: Having<Beat>;
}

/** Counts over the call so far. */
export interface Tally {
  readonly turn: number;
  readonly demands: number;
  readonly threats: number;
  readonly limits: number;
  readonly concessions: number;
  readonly refused: number;
}

/** Everything that a condition may be asked of; null where it does not apply. */
export interface ConditionFacts {
  readonly moment: MomentFacts | null;
  readonly previous: MomentFacts | null;
  readonly context: CustomerContext | null;
  readonly stayed: number;
  readonly tally: Tally;
  /** Ids of the cue, demand and threat that the customer's last words held. */
  readonly raised: ReadonlySet<string>;
  /** Whether a workable offer lies on the table. */
  readonly pending: boolean;
  readonly need: 'met' | 'unmet';
  readonly customer: 'settled' | 'gone' | null;
  readonly ending: EndingClass | null;
  readonly persona: string;
  /** Other personas whose lines and replies are meant for this one as well. */
  readonly soundsLike?: readonly string[] | undefined;
  /** The ways of the customer's culture that the case names. */
  readonly culture?: Culture | undefined;
  readonly truth: Readonly<Record<string, string>>;
  readonly pace: Pace;
}

/** Facts in which nothing has happened and nothing is known. */
export const BLANK_FACTS: ConditionFacts = {
  moment: null,
  previous: null,
  context: null,
  stayed: 0,
  tally: { turn: 0, demands: 0, threats: 0, limits: 0, concessions: 0, refused: 0 },
  raised: new Set(),
  pending: false,
  need: 'unmet',
  customer: null,
  ending: null,
  persona: '',
  truth: {},
  pace: 'untimed',
};

/** Whether every key given in the condition holds. */
export function holds(condition: Condition, facts: ConditionFacts): boolean {
  return (
    momentHolds(condition, facts.moment) &&
    contextHolds(condition, facts) &&
    tallyHolds(condition, facts) &&
    circumstancesHold(condition, facts) &&
    (condition.previous === undefined || momentHolds(condition.previous, facts.previous)) &&
    (condition.any === undefined || condition.any.some((inner) => holds(inner, facts))) &&
    (condition.all === undefined || condition.all.every((inner) => holds(inner, facts))) &&
    (condition.not === undefined || !holds(condition.not, facts))
  );
}

const COUNTED = new WeakMap<Condition, number>();

/** How many single things a condition asks: the measure by which the most fitting line is chosen. Counted once. */
export function specificity(condition: Condition | undefined): number {
  if (condition === undefined) return 0;
  const count = COUNTED.get(condition) ?? countOf(condition);
  COUNTED.set(condition, count);
  return count;
}

function countOf(condition: Condition): number {
  let count = 0;
  for (const [key, value] of Object.entries(condition)) {
    if (value === undefined) continue;
    if (key === 'any' || key === 'all') {
      const inner = (value as Condition[]).map(specificity);
      count += key === 'any' ? Math.min(...inner) : inner.reduce((sum, one) => sum + one, 0);
    } else if (key === 'not' || key === 'previous') count += specificity(value as Condition);
    else count += 1;
  }
  return count;
}

type MomentCondition = Pick<Condition, 'acts' | 'notices' | 'mentions' | 'input' | 'options' | 'beats'>;

function momentHolds(condition: MomentCondition, moment: MomentFacts | null): boolean {
  return (
    setHolds(condition.acts, moment?.acts) &&
    setHolds(condition.notices, moment?.notices) &&
    setHolds(condition.mentions, moment?.mentions) &&
    (condition.input === undefined || setHolds(condition.input, moment && new Set([moment.input]))) &&
    setHolds(condition.options, moment?.options) &&
    setHolds(condition.beats, moment?.beats)
  );
}

function contextHolds(condition: Condition, { context }: ConditionFacts): boolean {
  return (
    rangeHolds(condition.tension, context?.tension) &&
    rangeHolds(condition.trust, context?.trust) &&
    rangeHolds(condition.heard, context?.heard) &&
    rangeHolds(condition.expectation, context?.expectation) &&
    rangeHolds(condition.patience, context?.patience)
  );
}

function tallyHolds(condition: Condition, { tally, stayed }: ConditionFacts): boolean {
  return (
    rangeHolds(condition.turn, tally.turn) &&
    rangeHolds(condition.stayed, stayed) &&
    rangeHolds(condition.demands, tally.demands) &&
    rangeHolds(condition.threats, tally.threats) &&
    rangeHolds(condition.limits, tally.limits) &&
    rangeHolds(condition.concessions, tally.concessions) &&
    rangeHolds(condition.refused, tally.refused)
  );
}

function circumstancesHold(condition: Condition, facts: ConditionFacts): boolean {
  const { pending, need, customer, ending, pace } = condition;
  return (
    setHolds(condition.raised, facts.raised) &&
    (pending === undefined || pending === facts.pending) &&
    (need === undefined || need === facts.need) &&
    (customer === undefined || customer === facts.customer) &&
    (ending === undefined || isAmong(facts.ending, ending)) &&
    (pace === undefined || pace.includes(facts.pace)) &&
    casting(condition, facts)
  );
}

/** Who the customer is, and what is true of the case: settled before the call. */
function casting({ persona, culture, truth }: Condition, facts: ConditionFacts): boolean {
  return (
    (persona === undefined || isMeant(persona, facts)) &&
    (culture === undefined || hasAll(culture, facts.culture)) &&
    (truth === undefined || hasAll(truth, facts.truth))
  );
}

function isMeant(personas: readonly string[], { persona, soundsLike = [] }: ConditionFacts): boolean {
  return personas.includes(persona) || soundsLike.some((other) => personas.includes(other));
}

type Values = Readonly<Record<string, string | undefined>>;

/** Whether every key that is asked for has the value that is asked for. */
function hasAll(asked: Values, present: Values = {}): boolean {
  return Object.entries(asked).every(([key, value]) => present[key] === value);
}

function isAmong(value: EndingClass | null, classes: readonly EndingClass[]): boolean {
  return value !== null && classes.includes(value);
}

function setHolds(test: SetTest | undefined, present: Having<string> | null | undefined): boolean {
  if (test === undefined) return true;
  const has = (item: string): boolean => present?.has(item) ?? false;
  return (
    (test.any === undefined || test.any.some(has)) &&
    (test.all === undefined || test.all.every(has)) &&
    !test.none?.some(has)
  );
}

function rangeHolds(test: RangeTest | undefined, value: number | undefined): boolean {
  if (test === undefined) return true;
  if (value === undefined) return false;
  return (
    (test['at-least'] === undefined || value >= test['at-least']) &&
    (test['at-most'] === undefined || value <= test['at-most']) &&
    (test.above === undefined || value > test.above) &&
    (test.below === undefined || value < test.below) &&
    (test.is === undefined || value === test.is)
  );
}
