import type { Lang } from '../base/lang.ts';
import type { Span } from '../base/span.ts';
import { buildAutomaton, findAll, type Automaton, type Match } from './aho-corasick.ts';
import { isDigit, isLetter } from './characters.ts';
import { maskText } from './mask.ts';
import { EMOJI_MARK, normalise } from './normalise.ts';

/** Concept to the expressions that voice it. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

export interface ConceptMatch extends Span {
  /** Its number in the finder's `names`. */
  readonly concept: number;
}

export interface ConceptFinder {
  readonly lang: Lang;
  readonly automaton: Automaton;
  readonly names: readonly string[];
  /** The concepts of each pattern, by number: one expression may voice several. */
  readonly concepts: readonly (readonly number[])[];
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
  const automaton = buildAutomaton([...byExpression.keys()]);
  return { lang, names, automaton, concepts: [...byExpression.values()] };
}

/**
 * The concepts voiced in a masked text, in the order of their starts. A match inside a longer one is dropped:
 * "能保证" within "不能保证" says the opposite.
 */
export function findConcepts(finder: ConceptFinder, text: string): readonly ConceptMatch[] {
  const hits: Match[] = [];
  findAll(finder.automaton, text, (match) => {
    if (finder.lang === 'en' && !standsAlone(text, match)) return;
    // Ends come in rising order, so everything that lies inside the new match is at the end of the list.
    let last = hits[hits.length - 1];
    while (last && last.start >= match.start && last.end !== match.end) {
      hits.pop();
      last = hits[hits.length - 1];
    }
    if (last && last.start <= match.start && last.end === match.end) return;
    hits.push(match);
  });
  const found: ConceptMatch[] = [];
  for (const { start, end, pattern } of hits)
    for (const concept of finder.concepts[pattern] ?? []) found.push({ start, end, concept });
  return found;
}

function standsAlone(text: string, { start, end }: Span): boolean {
  return !isWordUnit(text.charCodeAt(start - 1)) && !isWordUnit(text.charCodeAt(end));
}

function isWordUnit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
