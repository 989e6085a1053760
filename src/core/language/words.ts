import { codeAt, isDigit, isHan, isLetter } from './characters.ts';

const APOSTROPHE = 0x27;

/** Takes one word: half-open offsets into the text. */
export type TakeWord = (start: number, end: number) => void;

/** Words of a normalised text: runs of letters, digits and apostrophes; each Chinese character is its own word. */
export function eachWord(text: string, take: TakeWord): void {
  for (let start = 0; start < text.length;) {
    let end = start;
    if (isHan(text.charCodeAt(start))) end += 1;
    else while (isWordPart(codeAt(text, end))) end += 1;
    if (end > start) take(start, end);
    start = Math.max(end, start + 1);
  }
}

export function splitWords(text: string): readonly string[] {
  const words: string[] = [];
  eachWord(text, (start, end) => words.push(text.slice(start, end)));
  return words;
}

function isWordPart(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === APOSTROPHE;
}
