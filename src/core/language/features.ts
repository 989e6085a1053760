import { contentUnits, type Document } from './document.ts';
import { EMPTY_HASH, hashName, hashUnit } from './feature-hash.ts';
import { emitForm, TRAITS } from './form-features.ts';
import { scopedName } from './scopes.ts';
import { splitWords } from './words.ts';

/**
 * Kinds of features; how much each counts, and whether its features share that, is the model's (`FamilyWeights`). The
 * first four are known by name before any text is read, and do not share their loudness.
 */
export const FAMILIES = ['form', 'concept', 'near', 'overlap', 'gram', 'word'] as const;
export type Family = (typeof FAMILIES)[number];

export const PLACE = {
  form: 0,
  concept: 1,
  near: 2,
  overlap: 3,
  gram: 4,
  word: 5,
} as const satisfies Readonly<Record<Family, number>>;

/**
 * Takes one feature: `family` is its place in `FAMILIES`, the stretch `start` to `end` of `source` is its name, `hash` that name's hash. So whoever only
 * looks features up need not cut thousands of strings.
 */
export type Emit = (family: number, hash: number, source: string, start: number, end: number) => void;

/** The longest runs: of Chinese characters, of the letters of a word, and of words; a word's runs have at least three letters. */
export const MOST_CHARACTERS = 3;
export const LEAST_LETTERS = 3;
export const MOST_LETTERS = 4;
export const MOST_WORDS = 3;

/** Everything that the model knows of one clause. */
export function emitFeatures(document: Document, index: number, emit: Emit): void {
  const clause = document.clauses[index];
  if (!clause) return;
  const text = document.text.slice(clause.start, clause.end);
  emitForm(document, index, (trait) => emitName(emit, 'form', TRAITS[trait] ?? ''));
  emitConcepts(document, index, emit);
  emitOverlap(document, index, emit);
  if (document.lang === 'zh')
    emitGrams(`^${text}$`, { from: 0, to: text.length + 2, least: 1, most: MOST_CHARACTERS }, emit);
  else emitWords(text, emit);
}

function emitName(emit: Emit, family: Family, name: string): void {
  emit(PLACE[family], hashName(name), name, 0, name.length);
}

function emitConcepts(document: Document, index: number, emit: Emit): void {
  const nameOf = (concept: number | undefined): string => document.names[concept ?? -1] ?? '';
  for (const concept of new Set(document.concepts[index])) emitName(emit, 'concept', nameOf(concept));
  const emitNear = (side: string, concepts: readonly number[] = []): void => {
    for (const concept of new Set(concepts)) emitName(emit, 'near', `${side}${nameOf(concept)}`);
  };
  emitNear('<', document.concepts[index - 1]);
  emitNear('>', document.concepts[index + 1]);
  emitNear('@', document.prev.concepts);
  const count = document.names.length;
  for (const scoped of new Set(document.scoped[index]))
    emitName(emit, 'near', scopedName(Math.floor(scoped / count), nameOf(scoped % count)));
}

/** How much of the clause the customer has just said: saying back lives there. */
function emitOverlap(document: Document, index: number, emit: Emit): void {
  const clause = document.clauses[index];
  const units = contentUnits(document.spoken.slice(clause?.start, clause?.end), document.lang);
  const shared = units.filter((unit) => document.prev.words.has(unit)).length;
  emitName(emit, 'overlap', `shares${Math.min(shared, 4)}`);
  if (shared > 0) emitName(emit, 'overlap', `part${Math.floor((4 * shared) / units.length)}`);
}

interface GramRange {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly most: number;
}

/** Every run of `least` to `most` units within the range. */
function emitGrams(text: string, { from, to, least, most }: GramRange, emit: Emit): void {
  for (let start = from; start < to; start += 1) {
    let hash = EMPTY_HASH;
    for (let end = start + 1; end <= Math.min(start + most, to); end += 1) {
      hash = hashUnit(hash, text.charCodeAt(end - 1));
      if (end - start >= least) emit(PLACE.gram, hash, text, start, end);
    }
  }
}

/** One to three words in a row, two with any one between, and three or four letters within each word. */
function emitWords(text: string, emit: Emit): void {
  const words = ['^', ...splitWords(text), '$'];
  const line = words.join(' ');
  let start = 0;
  words.forEach((word, i) => {
    emitWordRuns(line, start, emit);
    const third = words[i + 2];
    if (third !== undefined) emitName(emit, 'word', `${word} _ ${third}`);
    const end = start + word.length;
    if (word.length >= LEAST_LETTERS)
      emitGrams(line, { from: start - 1, to: end + 1, least: LEAST_LETTERS, most: MOST_LETTERS }, emit);
    start = end + 1;
  });
}

function emitWordRuns(line: string, start: number, emit: Emit): void {
  let hash = EMPTY_HASH;
  let words = 0;
  for (let i = start; i <= line.length && words < MOST_WORDS; i += 1) {
    const unit = i < line.length ? line.charCodeAt(i) : 0x20;
    if (unit === 0x20) {
      emit(PLACE.word, hash, line, start, i);
      words += 1;
    }
    hash = hashUnit(hash, unit);
  }
}
