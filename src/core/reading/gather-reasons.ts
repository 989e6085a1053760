import type { Span } from '../base/span.ts';
import { overlaps } from '../base/span.ts';
import { isLetter } from '../language/characters.ts';
import type { PlacedReason } from './explain.ts';

/** One thing that spoke for an act or against it, as it is told to people. */
export interface GatheredReason {
  /** The strongest of those that it was gathered from. */
  readonly reason: PlacedReason;
  /** Of all of them together, in thousandths of the margin. */
  readonly weight: number;
  readonly places: readonly Span[];
  /** The reply's own words, where it is those that spoke. */
  readonly words: string | null;
}

/**
 * The reasons as people see them, strongest first: runs of characters or words that overlap the strongest of their
 * side are one stretch of the reply, since "sorry", "so sorry" and "sorry for" say one thing. Sums stay the same.
 */
export function gatherReasons(text: string, reasons: readonly PlacedReason[]): readonly GatheredReason[] {
  const gathered: GatheredReason[] = [];
  let left = [...reasons];
  for (let seed = left[0]; seed; seed = left[0]) {
    const [place] = seed.places;
    const strongest = seed;
    const belongs = (reason: PlacedReason): boolean =>
      reason === strongest ||
      (isEdge(strongest) && isEdge(reason)) ||
      (place !== undefined && isSameStretch(strongest, place, reason));
    const group = left.filter(belongs);
    left = left.filter((reason) => !belongs(reason));
    gathered.push(gather(text, strongest, group));
  }
  return gathered
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

function isOfWords({ family }: PlacedReason): boolean {
  return family === 'gram' || family === 'word';
}

/** The bare start or end, which every clause has. */
function isEdge({ name }: PlacedReason): boolean {
  return name === '^' || name === '$';
}

function isSameStretch(seed: PlacedReason, place: Span, other: PlacedReason): boolean {
  const [theirs] = other.places;
  return (
    isOfWords(seed) &&
    isOfWords(other) &&
    seed.weight > 0 === other.weight > 0 &&
    theirs !== undefined &&
    overlaps(place, theirs)
  );
}

function gather(text: string, reason: PlacedReason, group: readonly PlacedReason[]): GatheredReason {
  const weight = group.reduce((sum, one) => sum + one.weight, 0);
  const [place] = reason.places;
  if (!isOfWords(reason) || place === undefined)
    return { reason, weight, places: reason.places, words: null };
  const spans = group.flatMap(({ places: [first] }) => first ?? []);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const whole = wholeWords(text, { start, end });
  return { reason, weight, places: [whole], words: text.slice(whole.start, whole.end) };
}

/** Letters within a word stand for the word. */
function wholeWords(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from > 0 && isWordPart(text, from) && isWordPart(text, from - 1)) from -= 1;
  while (to < text.length && isWordPart(text, to - 1) && isWordPart(text, to)) to += 1;
  return { start: from, end: to };
}

/** Capitals count too: this is the original, not the folded text. */
function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || (code >= 0x41 && code <= 0x5a) || code === 0x27 || code === 0x2019;
}
