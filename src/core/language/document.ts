import type { Lang } from '../base/lang.ts';
import { sentenceMarks, splitClauses, type Clause, type ClauseMark } from './clauses.ts';
import { findConcepts, type ConceptFinder } from './concepts.ts';
import { maskText } from './mask.ts';
import type { Normalised } from './normalise.ts';
import { splitWords } from './words.ts';

/** A reply cut up for reading. All offsets are into the normalised text. */
export interface Document {
  readonly lang: Lang;
  /** Masked and normalised, unit for unit. */
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** Of each clause, how its sentence ends. */
  readonly sentenceMarks: readonly ClauseMark[];
  /** What concepts are called, by number. */
  readonly names: readonly string[];
  /** The concepts of each clause, in order. */
  readonly concepts: readonly (readonly number[])[];
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
  const text = maskText(reply.text);
  const clauses = cut(reply.text, lang);
  const heard = maskText(prev.text);
  return {
    lang,
    text,
    clauses,
    sentenceMarks: sentenceMarks(clauses),
    names: finder.names,
    concepts: conceptsByClause(finder, text, clauses),
    prev: heard === '' ? NOTHING_SAID : hear(finder, heard),
  };
}

/** The same reply in whole sentences: some acts show only over more than one clause. */
export function joinSentences(document: Document): Document {
  const clauses: Clause[] = [];
  const concepts: number[][] = [];
  document.clauses.forEach((clause, index) => {
    const last = clauses.at(-1);
    if (last && !clause.opens) clauses[clauses.length - 1] = { ...last, end: clause.end, mark: clause.mark };
    else {
      clauses.push(clause);
      concepts.push([]);
    }
    concepts.at(-1)?.push(...(document.concepts[index] ?? []));
  });
  return { ...document, clauses, sentenceMarks: sentenceMarks(clauses), concepts };
}

/** Each match belongs to the clause in which it starts. */
function conceptsByClause(
  finder: ConceptFinder,
  text: string,
  clauses: readonly Clause[],
): readonly (readonly number[])[] {
  const found: number[][] = clauses.map(() => []);
  let at = 0;
  for (const { start, concept } of findConcepts(finder, text)) {
    while (at + 1 < clauses.length && (clauses[at]?.end ?? 0) <= start) at += 1;
    found[at]?.push(concept);
  }
  return found;
}

/** What two turns can share: words of four letters and more, or pairs of Chinese characters. */
export function contentUnits(text: string, lang: Lang): readonly string[] {
  const words = splitWords(text);
  if (lang === 'en') return words.filter((word) => word.length >= 4);
  return words.slice(1).map((word, i) => `${words[i] ?? ''}${word}`);
}
