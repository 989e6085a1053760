/** Words by what is left of them when one letter is taken out: finds a word that is one slip away. */
export interface Spelling {
  readonly words: ReadonlySet<string>;
  readonly byRemnant: ReadonlyMap<string, string>;
}

/** Shorter words have too many neighbours that are words themselves. */
const SHORTEST = 6;

/** From here on one wrong letter may stand for another; below it could be another word (remote, remove). */
const SHORTEST_SWAPPED = 8;

export function buildSpelling(vocabulary: readonly string[]): Spelling {
  const byRemnant = new Map<string, string>();
  for (const word of vocabulary) {
    if (word.length < SHORTEST) continue;
    for (const remnant of [word, ...remnantsOf(word)])
      if (!byRemnant.has(remnant)) byRemnant.set(remnant, word);
  }
  return { words: new Set(vocabulary), byRemnant };
}

/** The word meant, where one letter is missing, doubled, swapped with its neighbour or wrong; else the word itself. */
export function correct({ words, byRemnant }: Spelling, word: string): string {
  if (byRemnant.size === 0 || word.length < SHORTEST - 1 || word.length > LONGEST || words.has(word))
    return word;
  for (const remnant of [word, ...remnantsOf(word)]) {
    const meant = byRemnant.get(remnant);
    if (meant?.startsWith(word.charAt(0)) === true && isOneSlip(word, meant)) return meant;
  }
  return word;
}

/** Nobody misspells longer words; it keeps the work per word bounded. */
const LONGEST = 24;

function remnantsOf(word: string): readonly string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

function isOneSlip(word: string, meant: string): boolean {
  if (word.length !== meant.length) return Math.min(word.length, meant.length) >= SHORTEST - 1;
  let first = 0;
  while (first < word.length && word.charAt(first) === meant.charAt(first)) first += 1;
  const swapped =
    word.charAt(first) === meant.charAt(first + 1) && word.charAt(first + 1) === meant.charAt(first);
  if (swapped) return word.slice(first + 2) === meant.slice(first + 2);
  return word.length >= SHORTEST_SWAPPED && word.slice(first + 1) === meant.slice(first + 1);
}
