import { present } from '../base/invariant.ts';

/** One pattern found: half-open units of the searched text, and the pattern's number. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly pattern: number;
}

interface State {
  readonly next: Map<number, number>;
  fail: number;
  /** The pattern that ends here, or -1. */
  pattern: number;
  /** The nearest state on the chain of failures where a pattern ends, or 0. */
  shorter: number;
}

export interface Automaton {
  readonly states: readonly State[];
  readonly patterns: readonly string[];
}

const freshState = (): State => ({ next: new Map(), fail: 0, pattern: -1, shorter: 0 });

/** Aho and Corasick 1975: finds every pattern in one pass. Of equal patterns the first one counts. */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const states = [freshState()];
  patterns.forEach((pattern, number) => addPattern(states, pattern, number));
  linkFailures(states);
  return { states, patterns };
}

function addPattern(states: State[], pattern: string, number: number): void {
  let at = 0;
  for (let i = 0; i < pattern.length; i += 1) {
    const { next } = stateAt(states, at);
    const code = pattern.charCodeAt(i);
    const known = next.get(code);
    if (known === undefined) {
      next.set(code, states.length);
      at = states.push(freshState()) - 1;
    } else at = known;
  }
  const end = stateAt(states, at);
  if (at !== 0 && end.pattern < 0) end.pattern = number;
}

/** Breadth first, so that a state's failure is complete before its children need it. */
function linkFailures(states: State[]): void {
  const queue = [0];
  for (const at of queue) {
    for (const [code, child] of stateAt(states, at).next) {
      queue.push(child);
      const state = stateAt(states, child);
      state.fail = at === 0 ? 0 : step(states, stateAt(states, at).fail, code);
      const fail = stateAt(states, state.fail);
      state.shorter = fail.pattern >= 0 ? state.fail : fail.shorter;
    }
  }
}

function stateAt(states: readonly State[], at: number): State {
  return present(states[at], 'an automaton knows its own states');
}

function step(states: readonly State[], from: number, code: number): number {
  let at = from;
  for (;;) {
    const state = stateAt(states, at);
    const next = state.next.get(code);
    if (next !== undefined) return next;
    if (at === 0) return 0;
    at = state.fail;
  }
}

/** All matches, overlapping ones too, in the order of their ends. */
export function findAll({ states, patterns }: Automaton, text: string, found: (match: Match) => void): void {
  let at = 0;
  for (let i = 0; i < text.length; i += 1) {
    at = step(states, at, text.charCodeAt(i));
    for (let hit = stateAt(states, at).pattern >= 0 ? at : stateAt(states, at).shorter; hit > 0;) {
      const { pattern, shorter } = stateAt(states, hit);
      const length = present(patterns[pattern], 'a match names its pattern').length;
      found({ start: i + 1 - length, end: i + 1, pattern });
      hit = shorter;
    }
  }
}
