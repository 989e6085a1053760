/**
 * A score on the way from chance to mastery: (score - floor) / (par - floor), 0 to 100, rounded down. It makes runs of
 * different cases and customers comparable within one mode; guided and free runs are never compared. Null where par
 * does not lie above the floor.
 */
export function normalisedScore(
  total: number,
  { par, floor }: { readonly par: number; readonly floor: number },
): number | null {
  if (par <= floor) return null;
  return Math.max(0, Math.min(100, Math.floor(((total - floor) * 100) / (par - floor))));
}
