import { present } from '../base/invariant.ts';
import type { Lang } from '../base/lang.ts';
import { clauseOf, sentenceMarks, splitClauses, type Clause, type ClauseMark } from './clauses.ts';
import { findConcepts, type ConceptFinder } from './concepts.ts';
import { maskText } from './mask.ts';
import type { Normalised } from './normalise.ts';
import { hideQuoted } from './quotes.ts';
import { OpenScopes } from './scopes.ts';
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
  /** The concepts of each clause, each once, in the order in which they are voiced. */
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
  const spoken = maskText(reply.text);
  const text = hideQuoted(spoken);
  const clauses = cut(reply.text, lang);
  const heard = maskText(prev.text);
  const { concepts, scoped } = voicedByClause(finder, text, clauses);
  return cutUp({
    lang,
    text,
    spoken,
    clauses,
    names: finder.names,
    concepts,
    scoped,
    prev: heard === '' ? NOTHING_SAID : hear(finder, heard),
  });
}

/** All documents are made here, so that engines see one kind of object. */
function cutUp(parts: Omit<Document, 'sentenceMarks'>): Document {
  const { lang, text, spoken, clauses, names, concepts, scoped, prev } = parts;
  const marks = sentenceMarks(clauses);
  return { lang, text, spoken, clauses, sentenceMarks: marks, names, concepts, scoped, prev };
}

/** The same reply in whole sentences: some acts show only over more than one clause. */
export function joinSentences(document: Document): Document {
  const { lang, text, spoken, names, prev } = document;
  const clauses: Clause[] = [];
  const concepts: number[][] = [];
  const scoped: number[][] = [];
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
      scoped.push([]);
    }
    for (const concept of document.concepts[i] ?? []) addOnce(concepts[concepts.length - 1] ?? [], concept);
    for (const concept of document.scoped[i] ?? []) addOnce(scoped[scoped.length - 1] ?? [], concept);
  }
  return isJoined ? cutUp({ lang, text, spoken, clauses, names, concepts, scoped, prev }) : document;
}

/** What each clause voices. A match belongs to the clause in which it starts. */
function voicedByClause(
  finder: ConceptFinder,
  text: string,
  clauses: readonly Clause[],
): Pick<Document, 'concepts' | 'scoped'> {
  const concepts: number[][] = [];
  const scoped: number[][] = [];
  while (concepts.length < clauses.length) {
    concepts.push([]);
    scoped.push([]);
  }
  if (clauses.length === 0) return { concepts, scoped };
  const scopes = new OpenScopes(finder.opened);
  let at = 0;
  findConcepts(finder, text, (concept, start, end) => {
    while (at + 1 < clauses.length && (clauses[at]?.end ?? 0) <= start) {
      at += 1;
      scopes.close();
    }
    addOnce(concepts[at] ?? [], concept);
    scopes.take(concept, start, end, scoped[at] ?? []);
  });
  return { concepts, scoped };
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
