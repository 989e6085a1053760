import { invariant } from '../base/invariant.ts';
import {
  childOf,
  DEPTH,
  FAIL,
  fieldOf,
  FIELDS,
  longestHit,
  PATTERN,
  setChild,
  setField,
  SHORTER,
  stepByLetter,
  type Automaton,
} from './automaton.ts';

/** States in the order in which they were made, by the letter that leads to each from its parent. */
interface Trie {
  readonly parents: Int32Array;
  readonly letters: Uint16Array;
  /** Of each pattern the state where it ends. */
  readonly ends: Int32Array;
  count: number;
}

/** Aho and Corasick 1975: finds every pattern in one pass. Of equal patterns the first one counts. */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const most = patterns.reduce((sum, pattern) => sum + pattern.length, 1);
  const { letters, count } = alphabetOf(patterns);
  const trie = growTrie(patterns, emptyAutomaton(letters, count, most), most);
  const automaton = emptyAutomaton(letters, count, trie.count);
  for (let state = 1; state < trie.count; state += 1) {
    const parent = trie.parents[state] ?? 0;
    setChild(automaton, parent, trie.letters[state] ?? 0, state);
    setField(automaton, state, DEPTH, fieldOf(automaton, parent, DEPTH) + 1);
  }
  trie.ends.forEach((state, number) => {
    if (state !== 0 && fieldOf(automaton, state, PATTERN) === 0)
      setField(automaton, state, PATTERN, number + 1);
  });
  linkFailures(automaton, trie);
  return automaton;
}

function alphabetOf(patterns: readonly string[]): { readonly letters: Uint16Array; readonly count: number } {
  const letters = new Uint16Array(0x10000);
  let count = 0;
  for (const pattern of patterns) {
    for (let i = 0; i < pattern.length; i += 1) {
      const unit = pattern.charCodeAt(i);
      if (letters[unit] !== 0) continue;
      count += 1;
      letters[unit] = count;
    }
  }
  return { letters, count };
}

function emptyAutomaton(letters: Uint16Array, letterCount: number, stateCount: number): Automaton {
  const letterBits = 32 - Math.clz32(letterCount);
  invariant(stateCount <= 0x7fffffff >>> letterBits, 'parent and letter fit into one key');
  let size = 16;
  while (size < 2 * stateCount) size *= 2;
  return {
    letters,
    letterBits,
    firsts: new Int32Array(letterCount + 1),
    slots: new Int32Array(2 * size),
    states: new Int32Array(FIELDS * stateCount),
  };
}

/** The states that the patterns need: far fewer than all patterns have units. */
function growTrie(patterns: readonly string[], scratch: Automaton, most: number): Trie {
  const trie = {
    parents: new Int32Array(most),
    letters: new Uint16Array(most),
    ends: new Int32Array(patterns.length),
    count: 1,
  };
  patterns.forEach((pattern, number) => {
    let at = 0;
    for (let i = 0; i < pattern.length; i += 1) {
      const letter = scratch.letters[pattern.charCodeAt(i)] ?? 0;
      at = childOf(scratch, at, letter) || addState(trie, scratch, at, letter);
    }
    trie.ends[number] = at;
  });
  return trie;
}

function addState(trie: Trie, scratch: Automaton, parent: number, letter: number): number {
  const state = trie.count;
  trie.count += 1;
  trie.parents[state] = parent;
  trie.letters[state] = letter;
  setChild(scratch, parent, letter, state);
  return state;
}

/** In the order of depth, so that a state's failure is complete before its children need it. */
function linkFailures(automaton: Automaton, { parents, letters, count }: Trie): void {
  for (const state of byDepth(automaton, count)) {
    const parent = parents[state] ?? 0;
    const fail =
      parent === 0 ? 0 : stepByLetter(automaton, fieldOf(automaton, parent, FAIL), letters[state] ?? 0);
    setField(automaton, state, FAIL, fail);
    setField(automaton, state, SHORTER, longestHit(automaton, fail));
  }
}

/** The states without the root, those of a shorter path first: a counting sort. */
function byDepth(automaton: Automaton, count: number): Int32Array {
  const depths = Int32Array.from({ length: count }, (_, state) => fieldOf(automaton, state, DEPTH));
  const starts = new Int32Array(depths.reduce((most, depth) => Math.max(most, depth), 0) + 2);
  for (const depth of depths) starts[depth + 1] = (starts[depth + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const sorted = new Int32Array(count);
  depths.forEach((depth, state) => {
    const place = starts[depth] ?? 0;
    sorted[place] = state;
    starts[depth] = place + 1;
  });
  return sorted.subarray(1);
}
