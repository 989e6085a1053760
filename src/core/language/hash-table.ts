import { hashName } from './feature-hash.ts';

/** Names to row numbers by hash, without a string made for each look-up. Open addressing, at most half full. */
export interface HashTable {
  readonly hashes: Int32Array;
  /** Row number plus one; 0 where nothing is. */
  readonly rows: Int32Array;
}

/** Of two names with one hash (a few in a billion pairs) the first one stays. */
export function buildHashTable(names: readonly string[]): HashTable {
  let size = 16;
  while (size < 2 * names.length) size *= 2;
  const table = { hashes: new Int32Array(size), rows: new Int32Array(size) };
  names.forEach((name, row) => {
    const hash = hashName(name);
    const at = slotOf(table, hash);
    if (table.rows[at] !== 0) return;
    table.hashes[at] = hash;
    table.rows[at] = row + 1;
  });
  return table;
}

/** The row of a hash, or -1. */
export function rowOf(table: HashTable, hash: number): number {
  return (table.rows[slotOf(table, hash)] ?? 0) - 1;
}

function slotOf({ hashes, rows }: HashTable, hash: number): number {
  const mask = rows.length - 1;
  let at = (hash ^ (hash >>> 15)) & mask;
  while (rows[at] !== 0 && hashes[at] !== hash) at = (at + 1) & mask;
  return at;
}
