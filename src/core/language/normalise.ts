import type { Span } from '../base/span.ts';
import { foldCharacter, isDropped, isEmoji, isSpace } from './characters.ts';

/**
 * A text folded for reading: lower case, half width, Simplified, spaces collapsed, a run of emoji as one marker.
 * `starts[i]` is the UTF-16 offset in the original of unit `i` of `text`; the last entry is the original's length.
 */
export interface Normalised {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Traditional character to Simplified; kept in the Chinese model. */
export type Simplification = ReadonlyMap<string, string>;

const NOTHING: Simplification = new Map();

/** The table from its text: each Traditional character followed by its Simplified one. */
export function readSimplification(pairs: string): Simplification {
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < pairs.length; i += 2) map.set(pairs.charAt(i), pairs.charAt(i + 1));
  return map;
}

/** Stands for a run of emoji. */
export const EMOJI_MARK = '☺';

/** Folds a text. Linear in its length; every unit of the result knows where it came from. */
export function normalise(text: string, simplify: Simplification = NOTHING): Normalised {
  const units: string[] = [];
  const starts: number[] = [];
  const push = (unit: string, start: number): void => {
    units.push(unit);
    starts.push(start);
  };
  for (let i = 0; i < text.length;) {
    const code = text.codePointAt(i) ?? 0;
    const last = units.at(-1);
    if (isEmoji(code)) {
      if (last !== EMOJI_MARK) push(EMOJI_MARK, i);
    } else if (isSpace(code)) {
      pushSpace(units, code, () => push(code === 0x0a ? '\n' : ' ', i));
    } else if (!isDropped(code)) {
      const folded = foldCharacter(code);
      const simple = simplify.get(folded) ?? folded;
      for (let k = 0; k < simple.length; k += 1) push(simple.charAt(k), i);
    }
    i += code > 0xffff ? 2 : 1;
  }
  starts.push(text.length);
  return { text: units.join(''), starts };
}

/** A run of white space is one space, or one line break where it holds one. */
function pushSpace(units: string[], code: number, push: () => void): void {
  const last = units.at(-1);
  if (last !== ' ' && last !== '\n') push();
  else if (code === 0x0a) units[units.length - 1] = '\n';
}

/** A stretch of the normalised text as a stretch of the original. */
export function originalSpan({ starts }: Normalised, start: number, end: number): Span {
  const length = starts.at(-1) ?? 0;
  return { start: starts[start] ?? length, end: starts[end] ?? length };
}
