import { present } from '../base/invariant.ts';
import type { Lang } from '../base/lang.ts';
import { clauseOf, sentenceMarks, splitClauses, type Clause, type ClauseMark } from './clauses.ts';
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
  /** The concepts of each clause, each once, in the order in which they are voiced. */
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
  const concepts: number[] = [];
  findConcepts(finder, text, (concept) => {
    addOnce(concepts, concept);
  });
  return {
    concepts,
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
  return cutUp({
    lang,
    text,
    clauses,
    names: finder.names,
    concepts: conceptsByClause(finder, text, clauses),
    prev: heard === '' ? NOTHING_SAID : hear(finder, heard),
  });
}

/** All documents are made here, so that engines see one kind of object. */
function cutUp({ lang, text, clauses, names, concepts, prev }: Omit<Document, 'sentenceMarks'>): Document {
  return { lang, text, clauses, sentenceMarks: sentenceMarks(clauses), names, concepts, prev };
}

/** The same reply in whole sentences: some acts show only over more than one clause. */
export function joinSentences(document: Document): Document {
  const { lang, text, names, prev } = document;
  const clauses: Clause[] = [];
  const concepts: number[][] = [];
  let isJoined = false;
  for (let i = 0; i < document.clauses.length; i += 1) {
    const clause = present(document.clauses[i], 'a clause has its number');
    const last = clauses[clauses.length - 1];
    if (last && !clause.opens) {
      clauses[clauses.length - 1] = clauseOf({ start: last.start, end: clause.end }, clause.mark, last.opens);
      isJoined = true;
    } else {
      clauses.push(clause);
      concepts.push([]);
    }
    for (const concept of document.concepts[i] ?? []) addOnce(concepts[concepts.length - 1] ?? [], concept);
  }
  return isJoined ? cutUp({ lang, text, clauses, names, concepts, prev }) : document;
}

/** Each match belongs to the clause in which it starts. */
function conceptsByClause(
  finder: ConceptFinder,
  text: string,
  clauses: readonly Clause[],
): readonly (readonly number[])[] {
  const found: number[][] = [];
  while (found.length < clauses.length) found.push([]);
  if (clauses.length === 0) return found;
  let at = 0;
  findConcepts(finder, text, (concept, start) => {
    while (at + 1 < clauses.length && (clauses[at]?.end ?? 0) <= start) at += 1;
    addOnce(found[at] ?? [], concept);
  });
  return found;
}

/** There are some hundred concepts: lists stay short. */
function addOnce(list: number[], concept: number): void {
  if (!list.includes(concept)) list.push(concept);
}

/** What two turns can share: words of four letters and more, or pairs of Chinese characters. */
export function contentUnits(text: string, lang: Lang): readonly string[] {
  const words = splitWords(text);
  if (lang === 'en') return words.filter((word) => word.length >= 4);
  return words.slice(1).map((word, i) => `${words[i] ?? ''}${word}`);
}
