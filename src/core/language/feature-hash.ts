/** The hash that a feature's name is found by: FNV-1a over UTF-16 units, continued from `hash`. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

export function hashName(name: string): number {
  let hash = EMPTY_HASH;
  for (let i = 0; i < name.length; i += 1) hash = hashUnit(hash, name.charCodeAt(i));
  return hash;
}
