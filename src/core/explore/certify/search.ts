import type { Run } from '../../session/run.ts';
import { startRun, stepRun } from '../../session/step.ts';
import type { SessionState } from '../../session/state.ts';
import type { Beat } from '../../scenario/vocabulary.ts';
import { LONGEST } from '../play-out.ts';
import { askedOfTurns } from './asked-of-turns.ts';
import { callClass, readingClass } from './call-class.ts';
import { readingMoves, type ReadingMove } from './reading-moves.ts';

/** Calls kept after each turn, at least, where there are more. */
const LEAST_WIDTH = 12;

/** The share of the turns left that one turn of the calls may use up: the first are looked at more widely. */
const SHARE = 6;

/** A moment of a call with the way that led to it. */
export interface Visited {
  readonly run: Run;
  readonly state: SessionState;
  readonly before: Visited | null;
  /** What was done to get here; null at the start. */
  readonly move: ReadingMove | null;
  /** Every moment that was found to lead here in one turn. */
  readonly from: Visited[];
  /** From here an end was found, or something that was not looked at. */
  leadsOut: boolean;
  /** Every class of Readings was tried here. */
  isTried: boolean;
}

export interface SearchResult {
  readonly visited: readonly Visited[];
  readonly steps: number;
  /** Nothing was left out: what was not met does not exist. */
  readonly isExhausted: boolean;
}

/**
 * Plays every class of Readings that the guards tell apart, turn by turn, so that the first way found to anything is
 * a shortest one. Where there are more calls than can be kept, those are kept that differ most from one another.
 * `runs`: the case under each of its truths, with one customer. `mostSteps`: turns played, at most, which bounds the
 * time and is the same on every machine. `towards`: a beat that is looked for, so that states in which it can be
 * spoken come first.
 */
export function searchCalls(
  runs: readonly Run[],
  { mostSteps, towards = null }: { readonly mostSteps: number; readonly towards?: Beat | null },
): SearchResult {
  const visited = runs.map((run) => visit(run, startRun(run).state, null, null));
  const known = new Map<string, Visited>();
  const played = new Map<string, number>();
  let layer: readonly Visited[] = visited.slice();
  let steps = 0;
  let isCut = false;
  for (let turn = 0; turn < LONGEST && layer.length > 0; turn += 1) {
    const next: Visited[] = [];
    for (const here of layer) {
      if (steps >= mostSteps) isCut = true;
      else steps += tryAll(here, known, visited, next);
    }
    const width = Math.max(
      LEAST_WIDTH,
      Math.floor((mostSteps - steps) / (SHARE * classesATurn(steps, visited))),
    );
    // Where all that is left can be afforded there is nothing to choose.
    isCut ||= next.length > width;
    layer = next.length > width ? mostVaried(next, played, towards, width) : next;
  }
  markWaysOut(visited);
  return { visited, steps, isExhausted: !isCut && layer.length === 0 };
}

/** Classes of Readings at a moment, on average so far. */
function classesATurn(steps: number, visited: readonly Visited[]): number {
  return Math.max(1, Math.ceil(steps / Math.max(1, visited.filter(({ isTried }) => isTried).length)));
}

function tryAll(here: Visited, known: Map<string, Visited>, visited: Visited[], next: Visited[]): number {
  const { run, state } = here;
  const asked = askedOfTurns(run.file.scenario, run.player.persona);
  const classes = new Map<string, ReadingMove>();
  for (const move of readingMoves(run, state)) {
    const name = readingClass(run, state, move, asked);
    if (!classes.has(name)) classes.set(name, move);
  }
  for (const move of classes.values()) {
    const after = stepRun(run, state, move.input, move.reading).state;
    const name = after.status === 'ended' ? endClass(run, after) : callClass(run, after, asked);
    const seen = known.get(name);
    const there = seen ?? visit(run, after, here, move);
    there.from.push(here);
    if (seen) continue;
    known.set(name, there);
    visited.push(there);
    if (after.status === 'running') next.push(there);
  }
  here.isTried = true;
  return classes.size;
}

function visit(run: Run, state: SessionState, before: Visited | null, move: ReadingMove | null): Visited {
  return { run, state, before, move, from: [], leadsOut: false, isTried: false };
}

/** Marks everything from which an end was found. What was not looked at may lead out, and is taken to. */
function markWaysOut(visited: readonly Visited[]): void {
  const out = visited.filter(({ state, isTried }) => state.status === 'ended' || !isTried);
  for (const here of out) {
    if (here.leadsOut) continue;
    here.leadsOut = true;
    out.push(...here.from);
  }
}

function endClass({ seed }: Run, { customer, result }: SessionState): string {
  return `${String(seed)}|end|${customer.state}|${result?.ending.id ?? ''}`;
}

/**
 * Those whose kind was played on least so far. Kinds are states with the beat just spoken, the turns spent in the
 * state, how tense it is, and whether an offer is open or accepted.
 */
function mostVaried(
  calls: readonly Visited[],
  played: Map<string, number>,
  towards: Beat | null,
  width: number,
): readonly Visited[] {
  const ranked = calls.map((call) => {
    const kind = kindOf(call);
    const count = played.get(kind) ?? 0;
    played.set(kind, count + 1);
    return { call, kind, count, near: towards === null ? 0 : nearness(call, towards) };
  });
  const kept = [...ranked].sort((a, b) => b.near - a.near || a.count - b.count).slice(0, width);
  // What was not kept was not played on.
  for (const { kind } of ranked.filter((one) => !kept.includes(one)))
    played.set(kind, (played.get(kind) ?? 1) - 1);
  return kept.map(({ call }) => call);
}

/** The longer in a state that speaks the beat in its turn, the nearer. */
function nearness({ run, state: { customer } }: Visited, beat: Beat): number {
  const { stay = [], transitions = [] } = run.player.persona.states[customer.state] ?? {};
  if (stay.includes(beat)) return 1 + Math.min(customer.stayed, stay.length);
  return transitions.some((one) => one.beat === beat) ? 1 : 0;
}

function kindOf({ state: { customer, situation, turns } }: Visited): string {
  const { pending, accepted } = situation;
  return [
    customer.state,
    turns.at(-1)?.answer.at(-1)?.beat,
    Math.min(4, customer.stayed),
    Math.floor(customer.context.tension / 20),
    pending !== null,
    accepted !== null,
  ].join('|');
}
