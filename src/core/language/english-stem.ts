/** Forms that no ending explains, or explains wrongly ("noted" is no "not"). */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['brought', 'bring'],
  ['sent', 'send'],
  ['spoke', 'speak'],
  ['spoken', 'speak'],
  ['gave', 'give'],
  ['given', 'give'],
  ['took', 'take'],
  ['taken', 'take'],
  ['drove', 'drive'],
  ['driven', 'drive'],
  ['rang', 'ring'],
  ['kept', 'keep'],
  ['used', 'use'],
  ['using', 'use'],
  ['noted', 'note'],
  ['noting', 'note'],
]);

/** Of the words with four letters only verbs lose their e: "note" is no "not", "site" no "sit". */
const SHORT_VERBS: ReadonlySet<string> = new Set(
  'take give make have come move hire fire file save live lose bite wire tape'.split(' '),
);

/**
 * A word without its light inflection: plural and third person, past, -ing, possessive, and the final e that
 * these endings swallow. Both sides of a comparison are stemmed, so the stem need not be a word.
 */
export function stemEnglish(word: string): string {
  const bare = word.endsWith("'s") || word.endsWith("s'") ? word.slice(0, word.lastIndexOf("'")) : word;
  const stem = IRREGULAR.get(bare) ?? withoutEnding(bare);
  if (stem.endsWith('e') && (stem.length > 4 || SHORT_VERBS.has(stem))) return stem.slice(0, -1);
  // British "cancelled" and American "canceled" are one word; so is "install" then.
  return stem.length > 5 && stem.endsWith('ll') ? stem.slice(0, -1) : stem;
}

function withoutEnding(word: string): string {
  if (word.length < 4) return word;
  switch (word.charCodeAt(word.length - 1)) {
    case LETTER_S:
      return withoutS(word);
    case LETTER_D:
      return withoutD(word);
    case LETTER_G:
      return word.endsWith('ing') ? withoutSuffix(word, 3) : word;
    default:
      return word;
  }
}

const LETTER_S = 0x73;
const LETTER_D = 0x64;
const LETTER_G = 0x67;

function withoutS(word: string): string {
  if (word.endsWith('ies')) return withY(word);
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutD(word: string): string {
  if (word.endsWith('ied')) return withY(word);
  return word.endsWith('ed') && !word.endsWith('eed') ? withoutSuffix(word, 2) : word;
}

/** Tries and tried are "try"; ties and tied are "tie". */
function withY(word: string): string {
  return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

function withoutSuffix(word: string, length: number): string {
  const rest = word.slice(0, -length);
  if (rest.length < 3 || !/[aeiouy]/.test(rest)) return word;
  return rest.length > 3 && /([bgkmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest;
}
