import type { Span } from '../base/span.ts';
import { foldUnit, isDropped, isEmoji, isHan, isSpace, textOf } from './characters.ts';
import { isParticleZhe, PARTICLE_ZHE, WRITTEN_ZHE } from './particle-zhe.ts';

/**
 * A text folded for reading: lower case, half width, Simplified, spaces collapsed (none after a comma in Chinese), a run
 * of emoji as one marker.
 * `starts[i]` is the UTF-16 offset in the original of unit `i` of `text`; the last entry is the original's length.
 */
export interface Normalised {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Traditional character to Simplified, by code unit; 0 where a character stays. Kept in the Chinese model. */
export type Simplification = Uint16Array;

const NOTHING: Simplification = new Uint16Array(0);

/** The table from its text: each Traditional character followed by its Simplified one. */
export function readSimplification(pairs: string): Simplification {
  const table = new Uint16Array(pairs === '' ? 0 : 0x10000);
  for (let i = 0; i + 1 < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
  return table;
}

/** Stands for a run of emoji. */
export const EMOJI_MARK = '☺';

const EMOJI = EMOJI_MARK.charCodeAt(0);
const SPACE = 0x20;
const LINE_BREAK = 0x0a;

const COMMA = 0x2c;
const COLON = 0x3a;
const LISTING_COMMA = '、'.charCodeAt(0);

/** Inside a sentence: in Chinese a space after one of these says nothing. */
function isPause(unit: number | undefined): boolean {
  return unit === COMMA || unit === COLON || unit === LISTING_COMMA;
}

/** Folds a text. Linear in its length; every unit of the result knows where it came from. */
export function normalise(text: string, simplify: Simplification = NOTHING): Normalised {
  return isFolded(text, simplify)
    ? { text: CAPITAL.test(text) ? text.toLowerCase() : text, starts: countUp(text.length) }
    : fold(text, simplify);
}

const CAPITAL = /[A-Z]/;

/** Whether nothing would change but the case of letters, all of them ASCII: so it is with many replies. */
function isFolded(text: string, simplify: Simplification): boolean {
  let last = 0;
  let isSpaced = false;
  let isWide = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === SPACE) {
      if (last === SPACE) return false;
      if (isPause(last)) isSpaced = true;
    } else if (isHan(code)) {
      if (code === WRITTEN_ZHE || simplified(code, simplify) !== code) return false;
      isWide = true;
    } else if (!isAsciiSign(code)) return false;
    last = code;
  }
  // Next to a Chinese character the space after a pause is dropped.
  return !(isSpaced && isWide);
}

/** What is printed in ASCII, without the space and the grave accent, which folds to an apostrophe. */
function isAsciiSign(code: number): boolean {
  return code > SPACE && code < 0x7f && code !== 0x60;
}

function countUp(last: number): readonly number[] {
  const numbers: number[] = [];
  for (let i = 0; i <= last; i += 1) numbers.push(i);
  return numbers;
}

function fold(text: string, simplify: Simplification): Normalised {
  const units: number[] = [];
  const starts: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isPlain(code)) {
      if (units[units.length - 1] === SPACE && isHan(code) && isPause(units[units.length - 2])) {
        units.pop();
        starts.pop();
      }
      units.push(code === WRITTEN_ZHE && isParticleZhe(text, i) ? PARTICLE_ZHE : simplified(code, simplify));
      starts.push(i);
      continue;
    }
    if (code >= 0xd800 && code < 0xdc00 && (text.codePointAt(i) ?? 0) > 0xffff) {
      pushAstral(units, starts, text, i);
      i += 1;
    } else pushOther(units, code, simplify);
    while (starts.length < units.length) starts.push(i);
  }
  starts.push(text.length);
  return { text: textOf(units), starts };
}

function simplified(unit: number, simplify: Simplification): number {
  const simple = simplify[unit] ?? 0;
  return simple === 0 ? unit : simple;
}

/** Neither folded nor dropped: most of any text. */
function isPlain(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39)
  );
}

function pushOther(units: number[], code: number, simplify: Simplification): void {
  if (isEmoji(code)) pushEmoji(units);
  else if (isSpace(code)) pushSpace(units, code);
  else if (!isDropped(code)) {
    units.push(simplified(foldUnit(code), simplify));
  }
}

/** A character of two units; both come from where the first one stands. */
function pushAstral(units: number[], starts: number[], text: string, at: number): void {
  if (isEmoji(text.codePointAt(at) ?? 0)) pushEmoji(units);
  else units.push(text.charCodeAt(at), text.charCodeAt(at + 1));
  while (starts.length < units.length) starts.push(at);
}

function pushEmoji(units: number[]): void {
  if (units[units.length - 1] !== EMOJI) units.push(EMOJI);
}

/** A run of white space is one space, or one line break where it holds one. */
function pushSpace(units: number[], code: number): void {
  const last = units[units.length - 1];
  if (code !== LINE_BREAK && isPause(last) && isHan(units[units.length - 2] ?? 0)) return;
  if (last !== SPACE && last !== LINE_BREAK) units.push(code === LINE_BREAK ? LINE_BREAK : SPACE);
  else if (code === LINE_BREAK) units[units.length - 1] = LINE_BREAK;
}

/** A stretch of the normalised text as a stretch of the original. */
export function originalSpan({ starts }: Normalised, start: number, end: number): Span {
  const length = starts[starts.length - 1] ?? 0;
  return { start: starts[start] ?? length, end: starts[end] ?? length };
}
