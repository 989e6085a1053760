import { draw } from '../base/draw.ts';
import type { Lang } from '../base/lang.ts';
import { isDigit, isHan, isLetter } from '../language/characters.ts';
import type { Normalised } from '../language/normalise.ts';
import { splitWords } from '../language/words.ts';

/** Shingles kept: of a longer text the smallest hashes, a fair sample that is the same for the same text. */
const MOST = 256;

/** Neighbours in a shingle: characters in Chinese, words in English. */
const WIDTH: Readonly<Record<Lang, number>> = { zh: 3, en: 2 };

/** Hashed shingles (unsigned 32-bit), sorted and distinct: likeness can be told from them, the text cannot. */
export function fingerprintOf({ text }: Normalised, lang: Lang): readonly number[] {
  const pieces = lang === 'zh' ? Array.from(text).filter(isSpoken) : splitWords(text);
  const width = Math.min(WIDTH[lang], pieces.length);
  if (width === 0) return [];
  const hashes = new Set<number>();
  for (let i = 0; i + width <= pieces.length; i += 1) {
    hashes.add(draw(0, pieces.slice(i, i + width).join(' '), width));
  }
  return [...hashes].sort((a, b) => a - b).slice(0, MOST);
}

function isSpoken(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return isHan(code) || isDigit(code) || isLetter(code);
}
