import type { Lang } from '../base/lang.ts';
import type { Span } from '../base/span.ts';
import { findConcepts, type ConceptFinder } from '../language/concepts.ts';
import type { Document } from '../language/document.ts';
import { originalSpan, type Normalised } from '../language/normalise.ts';
import { splitWords } from '../language/words.ts';

/** Where in the reply a feature of a clause stands: nowhere, where it is about the clause as a whole. */
export type PlaceOf = (source: string, start: number, end: number) => readonly Span[];

/** A clause as its runs of characters or words are cut from it, with the place of each unit in the folded text. */
interface Line {
  readonly text: string;
  readonly starts: readonly number[];
}

const NOWHERE: readonly Span[] = [];

/** Finds places for what `emitFeatures` emits of each clause, by its number. Spans are of the original reply. */
export function placeFinder(
  finder: ConceptFinder,
  folded: Normalised,
  document: Document,
): (index: number) => PlaceOf {
  const concepts = conceptsByClause(finder, document);
  const original = ({ start, end }: Span): Span => originalSpan(folded, start, end);
  return (index) => {
    const line = lineOf(document, index, finder.lang);
    const spans = (at: number, name: string): readonly Span[] => concepts[at]?.get(name) ?? NOWHERE;
    return (source, start, end) => {
      if (source === line.text) return onLine(line, start, end).map(original);
      const name = source.slice(start, end);
      const gapped = name.split(' _ ');
      if (gapped.length === 2) return acrossGap(line, gapped).map(original);
      if (name.startsWith('<')) return spans(index - 1, name.slice(1)).map(original);
      if (name.startsWith('>')) return spans(index + 1, name.slice(1)).map(original);
      // A scoped concept (`not!calm-down`) stands where the concept stands.
      return spans(index, name.slice(name.indexOf('!') + 1)).map(original);
    };
  };
}

function onLine({ starts }: Line, start: number, end: number): readonly Span[] {
  const span = { start: starts[start] ?? 0, end: starts[end] ?? 0 };
  return span.start < span.end ? [span] : NOWHERE;
}

/** Two words with any one between. */
function acrossGap(line: Line, [first = '', last = '']: readonly string[]): readonly Span[] {
  const words = line.text.split(' ');
  const found: Span[] = [];
  let at = 0;
  words.forEach((word, i) => {
    const between = words[i + 1]?.length ?? 0;
    const isHere = word === first && words[i + 2] === last;
    if (isHere) found.push(...onLine(line, at, at + word.length + between + last.length + 2));
    at += word.length + 1;
  });
  return found;
}

/** Each match belongs to the clause in which it starts, as in the document. */
function conceptsByClause(
  finder: ConceptFinder,
  { text, clauses }: Document,
): readonly ReadonlyMap<string, readonly Span[]>[] {
  const found = clauses.map(() => new Map<string, Span[]>());
  let at = 0;
  findConcepts(finder, text, (concept, start, end) => {
    while (at + 1 < clauses.length && (clauses[at]?.end ?? 0) <= start) at += 1;
    const name = finder.names[concept] ?? '';
    const places = found[at]?.get(name);
    if (places) places.push({ start, end });
    else found[at]?.set(name, [{ start, end }]);
  });
  return found;
}

/** As `emitFeatures` lays it out: `^` and `$` stand for the clause's edges and take no room. */
function lineOf({ text, clauses }: Document, index: number, lang: Lang): Line {
  const { start, end } = clauses[index] ?? { start: 0, end: 0 };
  const clause = text.slice(start, end);
  if (lang === 'zh') {
    const units = Array.from({ length: clause.length }, (_, i) => start + i);
    return { text: `^${clause}$`, starts: [start, ...units, end, end] };
  }
  const starts = [start];
  let at = start;
  for (const word of splitWords(clause)) {
    const from = text.indexOf(word, at);
    // The space before a word lies where the word before it ends.
    starts.push(at);
    for (let i = 0; i < word.length; i += 1) starts.push(from + i);
    at = from + word.length;
  }
  starts.push(at, end, end);
  return { text: ['^', ...splitWords(clause), '$'].join(' '), starts };
}
