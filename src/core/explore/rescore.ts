import type { ActId } from '../base/acts.ts';
import { present } from '../base/invariant.ts';
import type { Reading } from '../base/reading.ts';
import { playInputs, readingsOf, type Attempt } from '../session/attempt.ts';
import type { Result } from '../session/result.ts';
import type { Run } from '../session/run.ts';
import type { SessionState } from '../session/state.ts';
import { stepRun } from '../session/step.ts';

/** What one rule gave or took, in hundredths of a point, before and after a change. */
export interface RuleDifference {
  readonly rule: string;
  readonly before: number;
  readonly after: number;
}

/** A change of a result, with the rules whose points differ, the largest difference first. */
export interface Difference {
  readonly before: number;
  readonly after: number;
  readonly rules: readonly RuleDifference[];
}

/** Acts of one input that are read otherwise now. */
export interface ReadingDifference {
  readonly input: number;
  readonly added: readonly ActId[];
  readonly removed: readonly ActId[];
}

export interface Rescored {
  /** The stored Readings under today's case, customer and rules, against the stored result. */
  readonly byRules: Difference;
  /** The words read by today's model, against the stored Readings; both under today's rules. */
  readonly byReader: Difference;
  readonly readings: readonly ReadingDifference[];
}

/**
 * What today's rules and today's reader make of an attempt, apart from one another. Null where the attempt has no
 * result yet. A call that does not come to its end any more is hung up where the inputs end.
 */
export function rescore(run: Run, attempt: Attempt): Rescored | null {
  const stored = attempt.result;
  if (!stored) return null;
  const replayed = toTheEnd(run, playInputs(run, attempt.inputs, attempt.readings));
  const reread = toTheEnd(run, playInputs(run, attempt.inputs));
  return {
    byRules: differenceOf(stored, resultOf(replayed)),
    byReader: differenceOf(resultOf(replayed), resultOf(reread)),
    readings: readingDifferences(attempt.readings, readingsOf(attempt.inputs, reread)),
  };
}

/** Ends a call that is not over when its inputs are. */
export function toTheEnd(run: Run, state: SessionState): SessionState {
  return state.status === 'running' ? stepRun(run, state, { type: 'hang-up' }).state : state;
}

function resultOf({ result }: SessionState): Result {
  return present(result, 'a call that is over has a result');
}

function differenceOf(before: Result, after: Result): Difference {
  const [was, is] = [pointsByRule(before), pointsByRule(after)];
  const rules = [...new Set([...was.keys(), ...is.keys()])]
    .map((rule) => ({ rule, before: was.get(rule) ?? 0, after: is.get(rule) ?? 0 }))
    .filter((one) => one.before !== one.after)
    .sort((a, b) => size(b) - size(a) || (a.rule < b.rule ? -1 : 1));
  return { before: before.score.total, after: after.score.total, rules };
}

function size({ before, after }: RuleDifference): number {
  return Math.abs(after - before);
}

function pointsByRule({ score }: Result): ReadonlyMap<string, number> {
  const points = new Map<string, number>();
  for (const finding of score.findings)
    points.set(finding.rule, (points.get(finding.rule) ?? 0) + finding.points);
  return points;
}

/** An input that was not reached in one of the two plays was not read there: nothing can be said of it. */
function readingDifferences(
  before: readonly (Reading | null)[],
  after: readonly (Reading | null)[],
): readonly ReadingDifference[] {
  return before.flatMap((was, input) => {
    const is = after[input];
    if (!was || !is) return [];
    const [old, now] = [actsOf(was), actsOf(is)];
    const added = now.filter((act) => !old.includes(act));
    const removed = old.filter((act) => !now.includes(act));
    return added.length + removed.length === 0 ? [] : [{ input, added, removed }];
  });
}

function actsOf({ observations }: Reading): readonly ActId[] {
  return [...new Set(observations.map(({ act }) => act))];
}
