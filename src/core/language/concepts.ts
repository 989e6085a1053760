import type { Lang } from '../base/lang.ts';
import { buildAutomaton } from './aho-corasick.ts';
import { lengthOf, longestHit, patternOf, shorterHit, step, type Automaton } from './automaton.ts';
import { codeAt, isDigit, isLetter } from './characters.ts';
import { maskText } from './mask.ts';
import { EMOJI_MARK, normalise } from './normalise.ts';
import { scopesOpened } from './scopes.ts';

/** Concept to the expressions that voice it. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

export interface ConceptFinder {
  readonly lang: Lang;
  readonly automaton: Automaton;
  readonly names: readonly string[];
  /** By concept, the scope that it opens (`scopes.ts`), or -1. */
  readonly opened: Int8Array;
  /** The concepts of all patterns, one after another: one expression may voice several. */
  readonly concepts: Int32Array;
  /** Where each pattern's concepts begin, and at last where they all end. */
  readonly firstConcepts: Int32Array;
}

export function createConceptFinder(lexicon: Lexicon, lang: Lang): ConceptFinder {
  const names = Object.keys(lexicon);
  const byExpression = new Map<string, number[]>();
  names.forEach((name, concept) => {
    for (const expression of lexicon[name] ?? []) {
      const folded = maskText(normalise(expression).text).trim();
      // Every emoji folds to one mark, which says nothing.
      if (folded === EMOJI_MARK) continue;
      const concepts = byExpression.get(folded);
      if (!concepts) byExpression.set(folded, [concept]);
      else if (!concepts.includes(concept)) concepts.push(concept);
    }
  });
  const lists = [...byExpression.values()];
  const firstConcepts = new Int32Array(lists.length + 1);
  lists.forEach((list, pattern) => {
    firstConcepts[pattern + 1] = (firstConcepts[pattern] ?? 0) + list.length;
  });
  const automaton = buildAutomaton([...byExpression.keys()]);
  return {
    lang,
    names,
    opened: scopesOpened(names),
    automaton,
    concepts: Int32Array.from(lists.flat()),
    firstConcepts,
  };
}

/** Takes one concept voiced, by its number in the finder's `names`, and where its expression stands. */
export type TakeConcept = (concept: number, start: number, end: number) => void;

/**
 * The concepts voiced in a masked text, in the order of their starts. A match inside a longer one is dropped:
 * "能保证" within "不能保证" says the opposite.
 */
export function findConcepts(finder: ConceptFinder, text: string, take: TakeConcept): void {
  const { automaton, concepts, firstConcepts } = finder;
  const starts: number[] = [];
  const ends: number[] = [];
  const patterns: number[] = [];
  let state = 0;
  for (let end = 1; end <= text.length; end += 1) {
    state = step(automaton, state, text.charCodeAt(end - 1));
    const hit = state === 0 ? 0 : hitAt(finder, state, text, end);
    if (hit === 0) continue;
    const start = end - lengthOf(automaton, hit);
    // Ends come in rising order, so everything that lies inside the new match is at the end of the list.
    while (starts.length > 0 && (starts[starts.length - 1] ?? 0) >= start) {
      starts.pop();
      ends.pop();
      patterns.pop();
    }
    starts.push(start);
    ends.push(end);
    patterns.push(patternOf(automaton, hit));
  }
  for (let i = 0; i < patterns.length; i += 1) {
    const pattern = patterns[i] ?? 0;
    const last = firstConcepts[pattern + 1] ?? 0;
    const start = starts[i] ?? 0;
    const end = ends[i] ?? 0;
    for (let at = firstConcepts[pattern] ?? 0; at < last; at += 1) take(concepts[at] ?? 0, start, end);
  }
}

/** The longest expression that ends here, or 0. In English it is no part of a word. */
function hitAt({ automaton, lang }: ConceptFinder, state: number, text: string, end: number): number {
  let hit = longestHit(automaton, state);
  if (lang === 'zh' || hit === 0) return hit;
  if (isWordUnit(codeAt(text, end))) return 0;
  while (hit !== 0 && isWordUnit(codeAt(text, end - lengthOf(automaton, hit) - 1)))
    hit = shorterHit(automaton, hit);
  return hit;
}

function isWordUnit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
