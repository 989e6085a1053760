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
  const edges: number[] = [];
  const eachPiece = lang === 'zh' ? eachCharacter : eachWord;
  eachPiece(text, (start, end) => {
    edges.push(start, end);
  });
  const count = edges.length / 2;
  const width = Math.min(WIDTH[lang], count);
  if (width === 0) return [];
  const kept: number[] = [];
  for (let i = 0; i + width <= count; i += 1) {
    let hash = beginDraw(0);
    for (let piece = i; piece < i + width; piece += 1) {
      if (piece > i) hash = drawOn(hash, SPACE);
      const end = edges[2 * piece + 1] ?? 0;
      for (let at = edges[2 * piece] ?? 0; at < end; at += 1) hash = drawOn(hash, text.charCodeAt(at));
    }
    keep(kept, endDraw(hash, width));
  }
  return kept;
}

/** Stands between the pieces of a shingle. */
const SPACE = 0x20;

function eachCharacter(text: string, take: TakeWord): void {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isHan(code) || isDigit(code) || isLetter(code)) take(i, i + 1);
  }
}

/** Puts a hash among the smallest ones, which stay sorted and distinct. Of a long text hardly any new one is so small. */
function keep(kept: number[], hash: number): void {
  let place = kept.length;
  if (place === MOST && hash > (kept[MOST - 1] ?? 0)) return;
  while (place > 0 && (kept[place - 1] ?? 0) > hash) place -= 1;
  if (place > 0 && kept[place - 1] === hash) return;
  if (kept.length < MOST) kept.push(hash);
  for (let i = kept.length - 1; i > place; i -= 1) kept[i] = kept[i - 1] ?? 0;
  kept[place] = hash;
}
