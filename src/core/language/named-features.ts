import { contentUnits, type Document } from './document.ts';
import type { FeatureSums } from './feature-sums.ts';
import { emitForm } from './form-features.ts';
import type { NamedRows } from './named-rows.ts';

const NONE: readonly number[] = [];

/** Adds what `emitFeatures` emits by name: shape, concepts, neighbours, overlap. */
export function addNamed(sums: FeatureSums, rows: NamedRows, document: Document, index: number): void {
  emitForm(document, index, (trait) => sums.addPlain(rows.traits[trait] ?? -1));
  addDistinct(sums, rows.concepts, document.concepts[index] ?? NONE);
  addDistinct(sums, rows.before, document.concepts[index - 1] ?? NONE);
  addDistinct(sums, rows.after, document.concepts[index + 1] ?? NONE);
  addDistinct(sums, rows.heard, document.prev.concepts);
  addDistinct(sums, rows.scoped, document.scoped[index] ?? NONE);
  addOverlap(sums, rows, document, index);
}

/** Lists this short are searched faster than sets are made. */
const SHORT = 24;

function addDistinct(sums: FeatureSums, rows: Int32Array, concepts: readonly number[]): void {
  const isShort = concepts.length <= SHORT;
  const distinct = isShort ? concepts : [...new Set(concepts)];
  for (let i = 0; i < distinct.length; i += 1) {
    const concept = distinct[i] ?? 0;
    if (!isShort || distinct.indexOf(concept) === i) sums.addPlain(rows[concept] ?? -1);
  }
}

function addOverlap(sums: FeatureSums, rows: NamedRows, document: Document, index: number): void {
  const { words } = document.prev;
  const clause = document.clauses[index];
  if (words.size === 0 || !clause) {
    sums.addPlain(rows.shares[0] ?? -1);
    return;
  }
  const units = contentUnits(document.spoken.slice(clause.start, clause.end), document.lang);
  const shared = units.filter((unit) => words.has(unit)).length;
  sums.addPlain(rows.shares[Math.min(shared, 4)] ?? -1);
  if (shared > 0) sums.addPlain(rows.parts[Math.floor((4 * shared) / units.length)] ?? -1);
}
