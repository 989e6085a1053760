import type { Span } from '../../base/span.ts';
import { characterClass, codesOf, isIn } from '../../language/character-class.ts';
import { codeAt, isDigit } from '../../language/characters.ts';

const MARKS = characterClass(',;。.!?\n…~');
const COMMA = 0x2c;
const POINT = 0x2e;
const SPACE = 0x20;

/** Longest stretch without a mark that is one clause here: keeps the work linear, and no negation reaches further. */
const LONGEST = 160;

/** A comma that only adds the figure to what was named: "the late fee, up to £600", 误工费,最多五百. */
const ADDS_FIGURE =
  /^, ?(?:up to|at most|at least|namely|that is|that's|which is|最多|最高|一共|总共|也就是|即)/;
const LOOK_AHEAD = 12;
/** What the words after such a comma begin with. */
const OPENS_ADDITION = codesOf('uantw最一总也即');

/** The stretches between marks, in which a negation reaches and a figure belongs to its fact. They cover the text. */
export function clauseBounds(text: string): readonly Span[] {
  const bounds: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (i - start < LONGEST && !(isIn(text.charCodeAt(i), MARKS) && endsClause(text, i))) continue;
    bounds.push({ start, end: i + 1 });
    start = i + 1;
  }
  bounds.push({ start, end: text.length + 1 });
  return bounds;
}

function endsClause(text: string, i: number): boolean {
  if (isDigit(codeAt(text, i - 1)) && isDigit(codeAt(text, i + 1))) return false;
  const mark = text.charCodeAt(i);
  if (mark === COMMA) return !mayAddFigure(text, i) || !ADDS_FIGURE.test(text.slice(i, i + LOOK_AHEAD));
  return mark !== POINT || !isTitle(text, i);
}

function mayAddFigure(text: string, comma: number): boolean {
  const next = codeAt(text, comma + 1) === SPACE ? comma + 2 : comma + 1;
  return OPENS_ADDITION.has(codeAt(text, next));
}

/** The point of "Mr." and "Ms." ends nothing. */
function isTitle(text: string, i: number): boolean {
  return /\b(?:mr|mrs|ms|dr)$/.test(text.slice(Math.max(0, i - 4), i));
}

/** The number of the clause in which an offset lies. */
export function clauseAt(bounds: readonly Span[], offset: number): number {
  let low = 0;
  let high = bounds.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((bounds[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
