// Own tables instead of Unicode properties: those differ between runtimes, and a reading must not.

/** The code unit at `i`, or 0 where the text has none. Reading beyond a text gives NaN, which costs every reader of whole numbers dear. */
export function codeAt(text: string, i: number): number {
  return i >= 0 && i < text.length ? text.charCodeAt(i) : 0;
}

/** Arguments of one call: engines have a limit. */
const MOST_AT_ONCE = 4096;

/** The text of so many code units. */
export function textOf(units: readonly number[]): string {
  if (units.length <= MOST_AT_ONCE) return String.fromCharCode(...units);
  let text = '';
  for (let i = 0; i < units.length; i += MOST_AT_ONCE)
    text += String.fromCharCode(...units.slice(i, i + MOST_AT_ONCE));
  return text;
}

/** White space that collapses: ASCII, no-break, the en/em family, ideographic. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000
  );
}

/** Invisible: soft hyphen, zero-width and direction marks, variation selectors, control characters. */
export function isDropped(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code < 0x20 ||
    code === 0x7f
  );
}

/** Pictographs, dingbats, flags, skin tones, key caps' enclosing sign. */
export function isEmoji(code: number): boolean {
  return (
    (code >= 0x1f000 && code <= 0x1faff) ||
    (code >= 0x2600 && code <= 0x27bf) ||
    (code >= 0x2b05 && code <= 0x2b55) ||
    code === 0x20e3 ||
    code === 0x2934 ||
    code === 0x2935
  );
}

/** Chinese characters of daily use: the unified block and its extension A. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Latin letters after folding, accents of Western Europe included. */
export function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x17f && code !== 0xf7);
}

/** Part of a word as regular expressions see words. Normalised text has no capitals. */
export function isAsciiWordPart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || isDigit(code) || code === 0x5f;
}

/** Quotes to ' and ", dashes to -, the ellipsis as it is, half-width and full-width stops. */
const PUNCTUATION: ReadonlyMap<number, number> = new Map([
  [0x2018, 0x27],
  [0x2019, 0x27],
  [0x02bc, 0x27],
  [0xb4, 0x27],
  [0x60, 0x27],
  [0x201c, 0x22],
  [0x201d, 0x22],
  [0x300c, 0x22],
  [0x300d, 0x22],
  [0x300e, 0x22],
  [0x300f, 0x22],
  [0x2010, 0x2d],
  [0x2011, 0x2d],
  [0x2012, 0x2d],
  [0x2013, 0x2d],
  [0x2014, 0x2d],
  [0x2015, 0x2d],
  [0x2026, 0x2026],
  [0xff61, 0x3002],
  [0xff0e, 0x2e],
]);

/** One code unit in lower case and half width, with plain quotes and dashes. */
export function foldUnit(code: number): number {
  const mark = code < 0x60 ? undefined : PUNCTUATION.get(code);
  if (mark !== undefined) return mark;
  const half = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  const isUpper = (half >= 0x41 && half <= 0x5a) || (half >= 0xc0 && half <= 0xde && half !== 0xd7);
  return isUpper ? half + 0x20 : half;
}
