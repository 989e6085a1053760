const LETTER = /[a-z0-9]/;

/** Whether a text in lower case holds a word: Latin letters only as a word of their own, for “contract” is not about an ONT. */
export function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isOwn = !touches(text[at - 1], word[0]) && !touches(text[at + word.length], word.at(-1));
    if (isOwn) return true;
  }
  return false;
}

function touches(beside: string | undefined, edge: string | undefined): boolean {
  return LETTER.test(beside ?? ' ') && LETTER.test(edge ?? ' ');
}
