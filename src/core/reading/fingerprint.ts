import { beginDraw, drawOn, endDraw } from '../base/draw.ts';
import type { Lang } from '../base/lang.ts';
import { isDigit, isHan, isLetter } from '../language/characters.ts';
import type { Normalised } from '../language/normalise.ts';
import { eachWord, type TakeWord } from '../language/words.ts';

/** Shingles kept: of a longer text the smallest hashes, a fair sample that is the same for the same text. */
const MOST = 256;

/** Neighbours in a shingle: characters in Chinese, words in English. */
const WIDTH: Readonly<Record<Lang, number>> = { zh: 3, en: 2 };

/** Hashed shingles (unsigned 32-bit), sorted and distinct: likeness can be told from them, the text cannot. */
export function fingerprintOf({ text }: Normalised, lang: Lang): readonly number[] {
  const starts: number[] = [];
  const ends: number[] = [];
  const eachPiece = lang === 'zh' ? eachCharacter : eachWord;
  eachPiece(text, (start, end) => {
    starts.push(start);
    ends.push(end);
  });
  const width = Math.min(WIDTH[lang], starts.length);
  if (width === 0) return [];
  const hashes = new Uint32Array(starts.length - width + 1);
  for (let i = 0; i < hashes.length; i += 1) {
    let hash = beginDraw(0);
    for (let piece = i; piece < i + width; piece += 1) {
      if (piece > i) hash = drawOn(hash, SPACE);
      const end = ends[piece] ?? 0;
      for (let at = starts[piece] ?? 0; at < end; at += 1) hash = drawOn(hash, text.charCodeAt(at));
    }
    hashes[i] = endDraw(hash, width);
  }
  return firstDistinct(hashes.sort());
}

/** Stands between the pieces of a shingle. */
const SPACE = 0x20;

function eachCharacter(text: string, take: TakeWord): void {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isHan(code) || isDigit(code) || isLetter(code)) take(i, i + 1);
  }
}

function firstDistinct(sorted: Uint32Array): readonly number[] {
  const kept: number[] = [];
  for (let i = 0; i < sorted.length && kept.length < MOST; i += 1) {
    const hash = sorted[i] ?? 0;
    if (i === 0 || hash !== sorted[i - 1]) kept.push(hash);
  }
  return kept;
}
