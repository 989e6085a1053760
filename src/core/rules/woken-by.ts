import type { ActId } from '../base/acts.ts';
import type { Beat, Notice } from '../scenario/vocabulary.ts';
import type { InputType } from '../situation/input.ts';
import type { Rule, Turn } from './rule.ts';
import type { Raised } from './wakes.ts';

/** Who is woken by what: places in a list of rules. */
interface Roster {
  /** By place, whether a rule has not said what it waits for. */
  readonly always: readonly boolean[];
  readonly acts: Sleepers<ActId>;
  readonly notices: Sleepers<Notice>;
  readonly inputs: Sleepers<InputType>;
  readonly beats: Sleepers<Beat>;
  readonly raises: Sleepers<Raised>;
  readonly first: readonly number[];
}
type Sleepers<T> = ReadonlyMap<T, readonly number[]>;

const ROSTERS = new WeakMap<readonly Rule[], Roster>();

/** The rules of a run stay the same, so their roster is written once. */
function rosterOf(rules: readonly Rule[]): Roster {
  const known = ROSTERS.get(rules);
  if (known) return known;
  const chances = rules.map((rule) => (rule.kind === 'chance' ? rule.wakes : undefined));
  const faults = rules.map((rule) => (rule.kind === 'fault' ? rule.wakes : undefined));
  const roster: Roster = {
    always: rules.map(({ wakes }) => wakes === undefined),
    acts: sleepers(faults.map((wakes) => wakes?.acts)),
    notices: sleepers(faults.map((wakes) => wakes?.notices)),
    inputs: sleepers(faults.map((wakes) => wakes?.inputs)),
    beats: sleepers(chances.map((wakes) => wakes?.beats)),
    raises: sleepers(chances.map((wakes) => wakes?.raises)),
    first: chances.flatMap((wakes, place) => (wakes?.first ? [place] : [])),
  };
  ROSTERS.set(rules, roster);
  return roster;
}

/** `signals`: what each rule waits for, by its place. */
function sleepers<T>(signals: readonly (readonly T[] | undefined)[]): Sleepers<T> {
  const woken = new Map<T, number[]>();
  signals.forEach((list = [], place) => {
    for (const signal of list) woken.set(signal, [...(woken.get(signal) ?? []), place]);
  });
  return woken;
}

/** By place in the list, whether the turn wakes the rule. */
export function wokenBy(
  rules: readonly Rule[],
  { reading, notices, heard, input, index }: Turn,
): readonly boolean[] {
  const roster = rosterOf(rules);
  const awake = roster.always.slice();
  for (const { act } of reading.observations) wake(awake, roster.acts.get(act));
  for (const notice of notices.keys()) wake(awake, roster.notices.get(notice));
  wake(awake, roster.inputs.get(input));
  for (const { beat, cue, demand, threat } of heard) {
    wake(awake, roster.beats.get(beat));
    if (cue !== undefined) wake(awake, roster.raises.get('cue'));
    if (demand !== undefined) wake(awake, roster.raises.get('demand'));
    if (threat !== undefined) wake(awake, roster.raises.get('threat'));
  }
  if (index === 1) wake(awake, roster.first);
  return awake;
}

function wake(awake: boolean[], places: readonly number[] | undefined): void {
  if (places) for (const place of places) awake[place] = true;
}
