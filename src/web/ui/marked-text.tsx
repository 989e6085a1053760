import type { Span } from '../../core/base/span.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A text with stretches of it marked; overlapping ones run together. */
export function MarkedText({ text, spans }: MarkedTextProps) {
  return cut(text, spans).map(({ start, end, isMarked }) => {
    const part = text.slice(start, end);
    return isMarked ? <mark key={start}>{part}</mark> : part;
  });
}

interface Part extends Span {
  readonly isMarked: boolean;
}

function cut(text: string, spans: readonly Span[]): Part[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of spans) edges.add(clamp(start, text)).add(clamp(end, text));
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    return { start, end, isMarked: spans.some((span) => span.start <= start && end <= span.end) };
  });
}

function clamp(offset: number, text: string): number {
  return Math.min(text.length, Math.max(0, offset));
}
