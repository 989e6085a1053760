import type { Span } from '../base/span.ts';

const EDGES = new Set(' \t\n\r\u00a0\u3000,，.。!！;；:：、…~～-–—"“”\'‘’()（）「」');

/** A span without the spaces and the punctuation at its edges; a question keeps its mark, for it is what asks. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && EDGES.has(text.charAt(start))) start += 1;
  while (end > start && EDGES.has(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : span;
}
