/** Which beginnings of words a text is searched for: by their first three letters. */
export type WordStarts = Uint8Array;

/** Letters count five bits each, a being 1. */
const BITS = 5;
const LETTERS = 3;
const MASK = (1 << (BITS * LETTERS)) - 1;

/** `words`: separated by spaces, of three letters and more. */
export function wordStarts(words: string): WordStarts {
  const starts = new Uint8Array(MASK + 1);
  for (const word of words.split(' ')) {
    let start = 0;
    for (let i = 0; i < LETTERS; i += 1) start = (start << BITS) | letterAt(word, i);
    starts[start] = 1;
  }
  return starts;
}

/** Whether what stands at `i` begins so. */
export function opensLike(text: string, i: number, starts: WordStarts): boolean {
  let start = 0;
  for (let at = i; at < i + LETTERS; at += 1) {
    const letter = at < text.length ? letterAt(text, at) : 0;
    if (letter === 0) return false;
    start = (start << BITS) | letter;
  }
  return starts[start] === 1;
}

/** Whether any word of the text may begin so: cheap, and never wrong where it says no. */
export function hasWordLike(text: string, starts: WordStarts): boolean {
  let start = 0;
  let length = 0;
  for (let i = 0; i < text.length; i += 1) {
    const letter = letterAt(text, i);
    length = letter === 0 ? 0 : length + 1;
    start = ((start << BITS) | letter) & MASK;
    if (length === LETTERS && starts[start] === 1) return true;
  }
  return false;
}

/** 1 to 26, or 0 where none stands. */
function letterAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  return code >= 0x61 && code <= 0x7a ? code - 0x60 : 0;
}
