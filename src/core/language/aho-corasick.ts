/** One pattern found: half-open units of the searched text, and the pattern's number. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly pattern: number;
}

/** States as flat tables, by number; state 0 is the root. */
export interface Automaton {
  /** The states' children by hash of parent and unit: open addressing, at most half full; 0 where nothing is. */
  readonly slots: Int32Array;
  readonly parents: Int32Array;
  /** The unit that leads to each state from its parent. */
  readonly units: Uint16Array;
  readonly fails: Int32Array;
  /** The pattern that ends here plus one, or 0. */
  readonly patterns: Int32Array;
  /** The nearest state on the chain of failures where a pattern ends, or 0. */
  readonly shorter: Int32Array;
  /** Of each pattern. */
  readonly lengths: Int32Array;
}

/** Aho and Corasick 1975: finds every pattern in one pass. Of equal patterns the first one counts. */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const most = patterns.reduce((sum, pattern) => sum + pattern.length, 1);
  let size = 16;
  while (size < 2 * most) size *= 2;
  const automaton = {
    slots: new Int32Array(size),
    parents: new Int32Array(most),
    units: new Uint16Array(most),
    fails: new Int32Array(most),
    patterns: new Int32Array(most),
    shorter: new Int32Array(most),
    lengths: Int32Array.from(patterns, (pattern) => pattern.length),
  };
  const depths = new Int32Array(most);
  let states = 1;
  patterns.forEach((pattern, number) => {
    states = addPattern(automaton, depths, states, pattern, number);
  });
  linkFailures(automaton, depths.subarray(0, states));
  return automaton;
}

/** Gives the number of states with the pattern's own. */
function addPattern(
  automaton: Automaton,
  depths: Int32Array,
  states: number,
  pattern: string,
  number: number,
): number {
  const { slots, parents, units, patterns } = automaton;
  let count = states;
  let at = 0;
  for (let i = 0; i < pattern.length; i += 1) {
    const unit = pattern.charCodeAt(i);
    const slot = slotOf(automaton, at, unit);
    if (slots[slot] === 0) {
      slots[slot] = count;
      parents[count] = at;
      units[count] = unit;
      depths[count] = i + 1;
      count += 1;
    }
    at = slots[slot] ?? 0;
  }
  if (at !== 0 && patterns[at] === 0) patterns[at] = number + 1;
  return count;
}

/** In the order of depth, so that a state's failure is complete before its children need it. */
function linkFailures(automaton: Automaton, depths: Int32Array): void {
  const { parents, units, fails, patterns, shorter } = automaton;
  for (const state of byDepth(depths)) {
    const parent = parents[state] ?? 0;
    const fail = parent === 0 ? 0 : step(automaton, fails[parent] ?? 0, units[state] ?? 0);
    fails[state] = fail;
    shorter[state] = patterns[fail] === 0 ? (shorter[fail] ?? 0) : fail;
  }
}

/** The states without the root, those of a shorter path first: a counting sort. */
function byDepth(depths: Int32Array): Int32Array {
  const starts = new Int32Array(depths.reduce((most, depth) => Math.max(most, depth), 0) + 2);
  for (const depth of depths) starts[depth + 1] = (starts[depth + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const sorted = new Int32Array(depths.length);
  depths.forEach((depth, state) => {
    const place = starts[depth] ?? 0;
    sorted[place] = state;
    starts[depth] = place + 1;
  });
  return sorted.subarray(1);
}

/** Where the child of a state by a unit is, or would be. */
function slotOf({ slots, parents, units }: Automaton, state: number, unit: number): number {
  const mask = slots.length - 1;
  const hash = Math.imul(state, 0x9e3779b1) + Math.imul(unit, 0x85ebca6b);
  let at = (hash ^ (hash >>> 15)) & mask;
  for (;;) {
    const child = slots[at] ?? 0;
    if (child === 0 || (parents[child] === state && units[child] === unit)) return at;
    at = (at + 1) & mask;
  }
}

function step(automaton: Automaton, from: number, unit: number): number {
  let at = from;
  for (;;) {
    const next = automaton.slots[slotOf(automaton, at, unit)] ?? 0;
    if (next !== 0 || at === 0) return next;
    at = automaton.fails[at] ?? 0;
  }
}

/** All matches, overlapping ones too, in the order of their ends. */
export function findAll(automaton: Automaton, text: string, found: (match: Match) => void): void {
  const { patterns, shorter, lengths } = automaton;
  let at = 0;
  for (let i = 0; i < text.length; i += 1) {
    at = step(automaton, at, text.charCodeAt(i));
    for (let hit = patterns[at] === 0 ? (shorter[at] ?? 0) : at; hit > 0; hit = shorter[hit] ?? 0) {
      const pattern = (patterns[hit] ?? 0) - 1;
      found({ start: i + 1 - (lengths[pattern] ?? 0), end: i + 1, pattern });
    }
  }
}
