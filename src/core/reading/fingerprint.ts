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
  const pieces = lang === 'zh' ? charactersOf(text) : splitWords(text);
  const width = Math.min(WIDTH[lang], pieces.length);
  if (width === 0) return [];
  const line = pieces.join(' ');
  const hashes = new Uint32Array(pieces.length - width + 1);
  // A shingle is the stretch of the line from its first piece to the end of its last one.
  let start = 0;
  let end = pieces.slice(0, width).join(' ').length;
  for (let i = 0; i < hashes.length; i += 1) {
    hashes[i] = draw(0, line.slice(start, end), width);
    start += (pieces[i]?.length ?? 0) + 1;
    end += (pieces[i + width]?.length ?? 0) + 1;
  }
  return distinct(hashes.sort()).slice(0, MOST);
}

function charactersOf(text: string): readonly string[] {
  const spoken: string[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isHan(code) || isDigit(code) || isLetter(code)) spoken.push(text.charAt(i));
  }
  return spoken;
}

function distinct(sorted: Uint32Array): readonly number[] {
  const kept: number[] = [];
  for (const hash of sorted) if (hash !== kept[kept.length - 1]) kept.push(hash);
  return kept;
}
