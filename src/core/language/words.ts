import { isDigit, isHan, isLetter } from './characters.ts';

/** Words of a normalised text: runs of letters, digits and apostrophes; each Chinese character is its own word. */
export function splitWords(text: string): readonly string[] {
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : 0x20;
    if (isLetter(code) || isDigit(code) || code === 0x27) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) words.push(text.slice(start, i));
    start = -1;
    if (isHan(code)) words.push(text.charAt(i));
  }
  return words;
}
