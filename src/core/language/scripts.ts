import { isHan, isLetter } from './characters.ts';

/** How much of a text is written in which script. */
export interface Scripts {
  /** Chinese characters. */
  readonly han: number;
  /** Words in Latin letters. */
  readonly latin: number;
  /** Characters of any other script: kana, hangul, Cyrillic, Arabic, Thai, Devanagari and so on. */
  readonly other: number;
}

/** Counts the scripts of a normalised text. */
export function scriptsOf(text: string): Scripts {
  let han = 0;
  let latin = 0;
  let other = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const isLatin = isLetter(code);
    if (isHan(code)) han += 1;
    else if (isLatin && !inWord) latin += 1;
    else if (isOtherScript(code)) other += 1;
    inWord = isLatin || (inWord && code === 0x27);
  }
  return { han, latin, other };
}

/** Letters between the Latin block and the symbols, and those between the symbols and the private use area. */
function isOtherScript(code: number): boolean {
  return (
    (code >= 0x0250 && code < 0x02b0) ||
    (code >= 0x0370 && code < 0x2000) ||
    (code >= 0x3040 && code < 0x3130) ||
    (code >= 0xa000 && code < 0xd800)
  );
}
