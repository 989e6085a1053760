import { hashName } from './feature-hash.ts';

/**
 * Names to row numbers by hash, without a string made for each look-up. Open addressing, at most half full. Each slot
 * is two integers side by side, so that a look-up touches memory once: the hash, then the row plus one (0 where nothing
 * is).
 */
export type HashTable = Int32Array;

/** Rows are numbered from `firstRow` on. Of two names with one hash (a few in a billion pairs) the first one stays. */
export function buildHashTable(names: readonly string[], firstRow = 0): HashTable {
  let size = 16;
  while (size < 2 * names.length) size *= 2;
  const table = new Int32Array(2 * size);
  names.forEach((name, place) => {
    const hash = hashName(name);
    const at = slotOf(table, hash);
    if (table[at + 1] !== 0) return;
    table[at] = hash;
    table[at + 1] = firstRow + place + 1;
  });
  return table;
}

/** The row of a hash, or -1. */
export function rowOf(table: HashTable, hash: number): number {
  return (table[slotOf(table, hash) + 1] ?? 0) - 1;
}

function slotOf(table: HashTable, hash: number): number {
  const mask = table.length - 2;
  let at = ((hash ^ (hash >>> 15)) << 1) & mask;
  while (table[at + 1] !== 0 && table[at] !== hash) at = (at + 2) & mask;
  return at;
}
