export type Level = 'strong' | 'good' | 'fair' | 'weak' | 'none';

/** A share of 0 to 100 in a word. */
export function levelOf(share: number | null): Level {
  if (share === null) return 'none';
  if (share >= 85) return 'strong';
  if (share >= 65) return 'good';
  return share >= 40 ? 'fair' : 'weak';
}
