import type { Span } from '../base/span.ts';
import { isDigit, isHan, isLetter } from './characters.ts';

/** Stands for each unit of quoted words: neither letter nor character, so it is part of no word and no expression. */
export const QUOTED = '〃';

const DOUBLE = '"';
const SINGLE = "'";

/** Units of the longest quotation. A mark without its fellow within them opens none. */
const LONGEST = 200;

/** Fewer Chinese characters, or a single word, are a name or an emphasis, and the speaker's own. */
const LEAST_CHARACTERS = 3;
const LEAST_WORDS = 2;

/**
 * Hides what stands between quotation marks in a normalised text, unit for unit: words that somebody else said are not the speaker's own.
 * A text that is one quotation throughout is taken for its writer's own words.
 */
export function hideQuoted(text: string): string {
  if (!text.includes(DOUBLE) && !text.includes(SINGLE)) return text;
  let hidden = '';
  let at = 0;
  for (const { start, end } of quotations(text)) {
    hidden += text.slice(at, start) + QUOTED.repeat(end - start);
    at = end;
  }
  return hasWords(hidden + text.slice(at)) ? hidden + text.slice(at) : text;
}

/** What stands between marks, the marks left out. */
function quotations(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let open = 0; open < text.length; open += 1) {
    const mark = text.charAt(open);
    if (mark !== DOUBLE && !(mark === SINGLE && !isWordAt(text, open - 1))) continue;
    const close = closing(text, open, mark);
    if (close < 0) continue;
    if (isSpeech(text.slice(open + 1, close))) found.push({ start: open + 1, end: close });
    open = close;
  }
  return found;
}

/** Where the quotation opened at `open` closes, or -1. An apostrophe inside a word closes nothing. */
function closing(text: string, open: number, mark: string): number {
  const last = Math.min(open + 1 + LONGEST, text.length - 1);
  for (let i = open + 1; i <= last; i += 1) {
    if (text.charAt(i) === mark && (mark === DOUBLE || !isWordAt(text, i + 1))) return i;
  }
  return -1;
}

function isSpeech(words: string): boolean {
  let characters = 0;
  for (let i = 0; i < words.length; i += 1) if (isHan(words.charCodeAt(i))) characters += 1;
  return characters >= LEAST_CHARACTERS || (characters === 0 && countWords(words) >= LEAST_WORDS);
}

function countWords(text: string): number {
  return text.split(' ').filter(hasWords).length;
}

function hasWords(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (isWordAt(text, i)) return true;
  return false;
}

function isWordAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return isHan(code) || isLetter(code) || isDigit(code);
}
