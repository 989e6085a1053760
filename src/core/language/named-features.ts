import { contentUnits, type Document } from './document.ts';
import type { FeatureSums } from './feature-sums.ts';
import { emitForm } from './form-features.ts';
import type { NamedRows } from './named-rows.ts';
import type { RowSums } from './row-sums.ts';

/** Adds what `emitFeatures` emits by name: shape, concepts, neighbours, overlap. */
export function addNamed(sums: FeatureSums, rows: NamedRows, document: Document, index: number): void {
  const { concepts } = document;
  emitForm(document, index, (trait) => {
    sums.plain.add(rows.traits[trait] ?? -1);
  });
  addAll(sums.plain, rows.concepts, concepts[index]);
  addAll(sums.plain, rows.before, index === 0 ? undefined : concepts[index - 1]);
  addAll(sums.plain, rows.after, index + 1 < concepts.length ? concepts[index + 1] : undefined);
  addAll(sums.plain, rows.heard, document.prev.concepts);
  addAll(sums.plain, rows.scoped, document.scoped[index]);
  addOverlap(sums.plain, rows, document, index);
}

function addAll(sums: RowSums, rows: Int32Array, concepts: readonly number[] | undefined): void {
  if (concepts === undefined) return;
  for (const concept of concepts) sums.add(rows[concept] ?? -1);
}

function addOverlap(sums: RowSums, rows: NamedRows, document: Document, index: number): void {
  const { words } = document.prev;
  const clause = document.clauses[index];
  if (words.size === 0 || !clause) {
    sums.add(rows.shares[0] ?? -1);
    return;
  }
  const units = contentUnits(document.spoken.slice(clause.start, clause.end), document.lang);
  let shared = 0;
  for (const unit of units) if (words.has(unit)) shared += 1;
  sums.add(rows.shares[Math.min(shared, 4)] ?? -1);
  if (shared > 0) sums.add(rows.parts[Math.floor((4 * shared) / units.length)] ?? -1);
}
