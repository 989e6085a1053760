import type { Lang } from '../base/lang.ts';
import { present } from '../base/invariant.ts';
import type { Span } from '../base/span.ts';
import { buildAutomaton, findAll, type Automaton } from './aho-corasick.ts';
import { isDigit, isLetter } from './characters.ts';
import { maskText } from './mask.ts';
import { EMOJI_MARK, normalise } from './normalise.ts';

/** Concept to the expressions that voice it. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

export interface ConceptMatch extends Span {
  readonly concept: string;
}

export interface ConceptFinder {
  readonly lang: Lang;
  readonly automaton: Automaton;
  /** The concepts of each pattern: one expression may voice several. */
  readonly concepts: readonly (readonly string[])[];
}

export function createConceptFinder(lexicon: Lexicon, lang: Lang): ConceptFinder {
  const byExpression = new Map<string, string[]>();
  for (const [concept, expressions] of Object.entries(lexicon)) {
    for (const expression of expressions) {
      const folded = maskText(normalise(expression).text).trim();
      // Every emoji folds to one mark, which says nothing.
      if (folded === EMOJI_MARK) continue;
      const concepts = byExpression.get(folded);
      if (!concepts) byExpression.set(folded, [concept]);
      else if (!concepts.includes(concept)) concepts.push(concept);
    }
  }
  return { lang, automaton: buildAutomaton([...byExpression.keys()]), concepts: [...byExpression.values()] };
}

/**
 * The concepts voiced in a masked text, in the order of their starts. A match inside a longer one is dropped:
 * "能保证" within "不能保证" says the opposite.
 */
export function findConcepts(finder: ConceptFinder, text: string): readonly ConceptMatch[] {
  const hits: (Span & { readonly pattern: number })[] = [];
  findAll(finder.automaton, text, (match) => {
    if (finder.lang === 'en' && !standsAlone(text, match)) return;
    // Ends come in rising order, so everything that lies inside the new match is at the end of the list.
    while ((hits.at(-1)?.start ?? -1) >= match.start && hits.at(-1)?.end !== match.end) hits.pop();
    const last = hits.at(-1);
    if (last && last.start <= match.start && last.end === match.end) return;
    hits.push(match);
  });
  return hits.flatMap(({ start, end, pattern }) =>
    present(finder.concepts[pattern], 'every pattern has its concepts').map((concept) => ({
      start,
      end,
      concept,
    })),
  );
}

function standsAlone(text: string, { start, end }: Span): boolean {
  return !isWordUnit(text.charCodeAt(start - 1)) && !isWordUnit(text.charCodeAt(end));
}

function isWordUnit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
