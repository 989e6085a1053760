import { contentUnits, type Document } from './document.ts';
import type { FeatureSums } from './feature-sums.ts';
import { PAIR_REACH, PLACE } from './features.ts';
import { emitForm } from './form-features.ts';
import type { NamedRows } from './named-rows.ts';

const NONE: readonly number[] = [];

/** Adds what `emitFeatures` emits by name: shape, concepts and their pairs, neighbours, overlap. */
export function addNamed(sums: FeatureSums, rows: NamedRows, document: Document, index: number): void {
  emitForm(document, index, (trait) => {
    sums.add(PLACE.form, rows.traits[trait] ?? -1);
  });
  const own = document.concepts[index] ?? NONE;
  const asks = document.clauses[index]?.mark === 'question';
  addDistinct(sums, PLACE.concept, rows.concepts, own);
  addDistinct(sums, PLACE.pair, asks ? rows.asked : rows.stopped, own);
  const { length } = document.names;
  for (let i = 0; i < own.length; i += 1) {
    for (let k = i + 1; k < Math.min(own.length, i + PAIR_REACH); k += 1)
      sums.add(PLACE.pair, rows.pairs[(own[i] ?? 0) * length + (own[k] ?? 0)] ?? -1);
  }
  addDistinct(sums, PLACE.near, rows.before, document.concepts[index - 1] ?? NONE);
  addDistinct(sums, PLACE.near, rows.after, document.concepts[index + 1] ?? NONE);
  addDistinct(sums, PLACE.near, rows.heard, document.prev.concepts);
  addOverlap(sums, rows, document, index);
}

/** Lists this short are searched faster than sets are made. */
const SHORT = 24;

function addDistinct(sums: FeatureSums, family: number, rows: Int32Array, concepts: readonly number[]): void {
  const distinct = concepts.length > SHORT ? [...new Set(concepts)] : concepts;
  for (let i = 0; i < distinct.length; i += 1) {
    const concept = distinct[i] ?? 0;
    if (distinct.indexOf(concept) === i || concepts.length > SHORT) sums.add(family, rows[concept] ?? -1);
  }
}

function addOverlap(sums: FeatureSums, rows: NamedRows, document: Document, index: number): void {
  const { words } = document.prev;
  const clause = document.clauses[index];
  if (words.size === 0 || !clause) {
    sums.add(PLACE.overlap, rows.shares[0] ?? -1);
    return;
  }
  const units = contentUnits(document.text.slice(clause.start, clause.end), document.lang);
  const shared = units.filter((unit) => words.has(unit)).length;
  sums.add(PLACE.overlap, rows.shares[Math.min(shared, 4)] ?? -1);
  if (shared > 0) sums.add(PLACE.overlap, rows.parts[Math.floor((4 * shared) / units.length)] ?? -1);
}
