import type { Lang } from '../base/lang.ts';
import type { Span } from '../base/span.ts';
import { isDigit, isHan, isLetter } from './characters.ts';
import { breaksBefore } from './clause-openers.ts';
import { EMOJI_MARK } from './normalise.ts';

/** How a clause ends. `none`: nothing but the next clause, or the end of the text. */
export type ClauseMark = 'question' | 'exclaim' | 'stop' | 'comma' | 'none';

/** The smallest stretch that is read by itself: offsets into the normalised text, without its closing mark. */
export interface Clause extends Span {
  readonly mark: ClauseMark;
  /** Whether it opens a sentence. */
  readonly opens: boolean;
}

const MARKS: ReadonlyMap<string, ClauseMark> = new Map([
  ['?', 'question'],
  ['!', 'exclaim'],
  ['。', 'stop'],
  ['.', 'stop'],
  ['…', 'stop'],
  [';', 'stop'],
  ['\n', 'stop'],
  [EMOJI_MARK, 'stop'],
  ['~', 'stop'],
  [',', 'comma'],
  [':', 'comma'],
  ['-', 'comma'],
]);

/** The stronger one wins where several stand together: "?!" asks. */
const STRENGTH: readonly ClauseMark[] = ['none', 'comma', 'stop', 'exclaim', 'question'];

/** Cuts a normalised text into clauses, by punctuation and, where that is missing, by the words that open one. */
export function splitClauses(text: string, lang: Lang): readonly Clause[] {
  const clauses: Clause[] = [];
  let opens = true;
  for (const piece of cutAtMarks(text, lang)) {
    const stretch = trim(text, piece.start, piece.end);
    if (stretch.start < stretch.end) {
      const cuts = [stretch.start, ...breaksBefore(text, stretch, lang), stretch.end];
      cuts.slice(1).forEach((end, i) => {
        const isLast = i === cuts.length - 2;
        const part = trim(text, cuts[i] ?? end, end);
        clauses.push({ ...part, mark: isLast ? piece.mark : 'none', opens: opens && i === 0 });
      });
      opens = false;
    } else if (clauses.length > 0) strengthen(clauses, piece.mark);
    if (piece.mark !== 'comma') opens = true;
  }
  return clauses;
}

function strengthen(clauses: Clause[], mark: ClauseMark): void {
  const last = clauses.at(-1);
  if (last && STRENGTH.indexOf(mark) > STRENGTH.indexOf(last.mark))
    clauses[clauses.length - 1] = { ...last, mark };
}

function* cutAtMarks(text: string, lang: Lang): Generator<Span & { readonly mark: ClauseMark }> {
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const mark = markAt(text, i, start, lang);
    if (mark === undefined) continue;
    yield { start, end: i, mark };
    start = i + 1;
  }
  yield { start, end: text.length, mark: 'none' };
}

/** The mark that the character at `i` is, if it closes the clause that began at `start`. */
function markAt(text: string, i: number, start: number, lang: Lang): ClauseMark | undefined {
  const char = text.charAt(i);
  if (char === ' ') return lang === 'zh' && standsBetweenHan(text, i) ? 'comma' : undefined;
  const mark = MARKS.get(char);
  return mark !== undefined && closes(char, text, i, start, lang) ? mark : undefined;
}

/** Whether the character closes a clause here: neither a decimal point nor a hyphen nor the comma before "please". */
function closes(char: string, text: string, i: number, start: number, lang: Lang): boolean {
  if (isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1))) return char === '\n';
  if (char === '-') return standsFree(text, i);
  if (char === '.') return endsSentence(text, i, start);
  if (char === ',' && lang === 'en') return countWords(text, start, i) >= 3 && startsLongPart(text, i + 1);
  return true;
}

function standsBetweenHan(text: string, i: number): boolean {
  return isHan(text.charCodeAt(i - 1)) && isHan(text.charCodeAt(i + 1));
}

/** A dash with a space or another dash beside it; a hyphen inside a word is none. */
function standsFree(text: string, i: number): boolean {
  return ' -'.includes(text.charAt(i - 1)) || ' -'.includes(text.charAt(i + 1));
}

const ABBREVIATIONS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'no',
  'e.g',
  'i.e',
  'vs',
  'approx',
  'ref',
  'inc',
  'ltd',
]);

function endsSentence(text: string, i: number, start: number): boolean {
  const next = text.charCodeAt(i + 1);
  if (isLetter(next) || isDigit(next)) return false;
  const word = text.slice(Math.max(text.lastIndexOf(' ', i - 1) + 1, start), i);
  return !ABBREVIATIONS.has(word);
}

function countWords(text: string, start: number, end: number): number {
  let words = 0;
  for (let i = start; i < end; i += 1) if (isWordStart(text, i, start)) words += 1;
  return words;
}

function isWordStart(text: string, i: number, start: number): boolean {
  return text.charAt(i) !== ' ' && (i === start || text.charAt(i - 1) === ' ');
}

/** At least three words before the next mark; a short tail ("…, please") stays with its clause. */
function startsLongPart(text: string, start: number): boolean {
  let words = 0;
  for (let i = start; i < text.length && words < 3; i += 1) {
    if (',.!?;\n'.includes(text.charAt(i))) return false;
    if (isWordStart(text, i, start)) words += 1;
  }
  return words === 3;
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && ' \n'.includes(text.charAt(start))) start += 1;
  while (end > start && ' \n'.includes(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
