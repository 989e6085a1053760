import type { Span } from '../base/span.ts';
import { characterClass, isIn } from '../language/character-class.ts';

const EDGES = characterClass(' \t\n\r\u00a0\u3000,，.。!！;；:：、…~～-–—"“”\'‘’()（）「」');

/** A span without the spaces and the punctuation at its edges; a question keeps its mark, for it is what asks. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isIn(text.charCodeAt(start), EDGES)) start += 1;
  while (end > start && isIn(text.charCodeAt(end - 1), EDGES)) end -= 1;
  return start < end ? { start, end } : span;
}
