import type { ActId } from '../../src/core/base/acts.ts';
import type { Span } from '../../src/core/base/span.ts';
import type { Piece } from './corpus.ts';
import { outputsOf } from './labels.ts';

/** An act that a person labelled and the reader found, with the stretches that each marked. */
export interface MarkedAct {
  readonly labelled: readonly Span[];
  readonly read: readonly Span[];
}

/** The stretches of a reply that its writer labelled with an act. */
export function labelledSpans(pieces: readonly Piece[], act: ActId): readonly Span[] {
  let end = 0;
  return pieces.flatMap(([text, labels]) => {
    const start = end;
    end += text.length;
    return outputsOf(labels).includes(act) ? [{ start, end }] : [];
  });
}

/** How well the marks of rightly read acts lie on what people marked, in a sentence. */
export function describeSpans(marked: readonly MarkedAct[]): string {
  const shares = marked.map(({ labelled, read }) => shareInside(read, labelled));
  const touching = shares.filter((share) => share > 0).length;
  const mostly = shares.filter((share) => share >= 0.5).length;
  const percent = (count: number): string =>
    `${String(Math.round((100 * count) / Math.max(1, marked.length)))} %`;
  return `Spans: of ${String(marked.length)} acts read rightly, ${percent(touching)} are marked on the piece that the writer labelled, ${percent(mostly)} mostly inside it.`;
}

/** The share of the units of `spans` that lie in `pieces`. The spans of one act do not overlap. */
function shareInside(spans: readonly Span[], pieces: readonly Span[]): number {
  let inside = 0;
  let all = 0;
  for (const span of spans) {
    all += span.end - span.start;
    for (const piece of pieces)
      inside += Math.max(0, Math.min(span.end, piece.end) - Math.max(span.start, piece.start));
  }
  return all === 0 ? 0 : inside / all;
}
