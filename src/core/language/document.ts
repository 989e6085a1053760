import type { Lang } from '../base/lang.ts';
import { sentenceMarks, splitClauses, type Clause, type ClauseMark } from './clauses.ts';
import { findConcepts, type ConceptFinder, type ConceptMatch } from './concepts.ts';
import { maskText } from './mask.ts';
import type { Normalised } from './normalise.ts';
import { hideQuoted } from './quotes.ts';
import { scopedConcepts } from './scopes.ts';
import { splitWords } from './words.ts';

/** A reply cut up for reading. All offsets are into the normalised text. */
export interface Document {
  readonly lang: Lang;
  /** The agent's own words, masked and normalised, unit for unit: what is quoted is hidden. */
  readonly text: string;
  /** The same with what is quoted. */
  readonly spoken: string;
  readonly clauses: readonly Clause[];
  /** Of each clause, how its sentence ends. */
  readonly sentenceMarks: readonly ClauseMark[];
  /** What concepts are called, by number. */
  readonly names: readonly string[];
  /** The concepts of each clause, in order. */
  readonly concepts: readonly (readonly number[])[];
  /** Of each clause, the concepts that are negated, reported or conditional in it, as `scopes.ts` numbers them. */
  readonly scoped: readonly (readonly number[])[];
  /** What the customer said just before. */
  readonly prev: {
    readonly concepts: readonly number[];
    readonly words: ReadonlySet<string>;
    readonly asks: boolean;
  };
}

type Heard = Document['prev'];

const NOTHING_SAID: Heard = { concepts: [], words: new Set(), asks: false };

function hear(finder: ConceptFinder, text: string): Heard {
  return {
    concepts: [...new Set(findConcepts(finder, text).map((match) => match.concept))],
    words: new Set(contentUnits(text, finder.lang)),
    asks: text.includes('?'),
  };
}

/** `cut`: how the normalised reply is cut; training also reads the pieces that people labelled. */
export function openDocument(
  finder: ConceptFinder,
  reply: Normalised,
  prev: Normalised,
  cut: (text: string, lang: Lang) => readonly Clause[] = splitClauses,
): Document {
  const { lang } = finder;
  const spoken = maskText(reply.text);
  const text = hideQuoted(spoken);
  const clauses = cut(reply.text, lang);
  const heard = maskText(prev.text);
  const matches = matchesByClause(finder, text, clauses);
  return {
    lang,
    text,
    spoken,
    clauses,
    sentenceMarks: sentenceMarks(clauses),
    names: finder.names,
    concepts: matches.map((found) => found.map(({ concept }) => concept)),
    scoped: matches.map((found) => scopedConcepts(found, finder.opened)),
    prev: heard === '' ? NOTHING_SAID : hear(finder, heard),
  };
}

/** The same reply in whole sentences: some acts show only over more than one clause. */
export function joinSentences(document: Document): Document {
  const clauses: Clause[] = [];
  const concepts: number[][] = [];
  const scoped: number[][] = [];
  document.clauses.forEach((clause, index) => {
    const last = clauses.at(-1);
    if (last && !clause.opens) clauses[clauses.length - 1] = { ...last, end: clause.end, mark: clause.mark };
    else {
      clauses.push(clause);
      concepts.push([]);
      scoped.push([]);
    }
    concepts.at(-1)?.push(...(document.concepts[index] ?? []));
    scoped.at(-1)?.push(...(document.scoped[index] ?? []));
  });
  return { ...document, clauses, sentenceMarks: sentenceMarks(clauses), concepts, scoped };
}

/** Each match belongs to the clause in which it starts. */
function matchesByClause(
  finder: ConceptFinder,
  text: string,
  clauses: readonly Clause[],
): readonly (readonly ConceptMatch[])[] {
  const found: ConceptMatch[][] = clauses.map(() => []);
  let at = 0;
  for (const match of findConcepts(finder, text)) {
    while (at + 1 < clauses.length && (clauses[at]?.end ?? 0) <= match.start) at += 1;
    found[at]?.push(match);
  }
  return found;
}

/** What two turns can share: words of four letters and more, or pairs of Chinese characters. */
export function contentUnits(text: string, lang: Lang): readonly string[] {
  const words = splitWords(text);
  if (lang === 'en') return words.filter((word) => word.length >= 4);
  return words.slice(1).map((word, i) => `${words[i] ?? ''}${word}`);
}
