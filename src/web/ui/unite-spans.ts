import type { Span } from '../../core/base/span.ts';

/** The same stretches of text, each once: those that overlap or touch are one. */
export function uniteSpans(spans: readonly Span[]): readonly Span[] {
  const united: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = united.at(-1);
    if (!last || span.start > last.end) united.push(span);
    else united[united.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return united;
}
