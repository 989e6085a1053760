import type { Lang } from '../base/lang.ts';
import type { Span } from '../base/span.ts';
import { characterClass, isIn } from './character-class.ts';
import { codeAt, isDigit, isHan, isLetter } from './characters.ts';
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

const MARK_CHARACTERS: readonly (readonly [ClauseMark, string])[] = [
  ['question', '?'],
  ['exclaim', '!'],
  ['stop', `。.…;\n${EMOJI_MARK}~`],
  ['comma', ',:-'],
];

/** By code unit. */
const MARKS: ReadonlyMap<number, ClauseMark> = new Map(
  MARK_CHARACTERS.flatMap(([mark, characters]) =>
    Array.from(characters, (character): [number, ClauseMark] => [character.charCodeAt(0), mark]),
  ),
);

const SPACE = 0x20;
const LINE_BREAK = 0x0a;
const HYPHEN = 0x2d;
const POINT = 0x2e;
const COMMA = 0x2c;

/** The stronger one wins where several stand together: "?!" asks. */
const STRENGTH: readonly ClauseMark[] = ['none', 'comma', 'stop', 'exclaim', 'question'];

/** Cuts a normalised text into clauses, by punctuation and, where that is missing, by the words that open one. */
export function splitClauses(text: string, lang: Lang): readonly Clause[] {
  const clauses: Clause[] = [];
  let opens = true;
  let start = 0;
  for (let i = 0; i <= text.length; i += 1) {
    const mark = i === text.length ? 'none' : markAt(text, i, start, lang);
    if (mark === undefined) continue;
    const stretch = trim(text, start, i);
    if (stretch.start < stretch.end) {
      addClauses(clauses, clauseOf(stretch, mark, opens), text, lang);
      opens = false;
    } else if (clauses.length > 0) strengthen(clauses, mark);
    if (mark !== 'comma') opens = true;
    start = i + 1;
  }
  return clauses;
}

/**
 * For each clause the strongest mark up to the end of its sentence: "能不能先…,再…?" asks in its first clause too. A
 * missing mark is a stop.
 */
export function sentenceMarks(clauses: readonly Clause[]): readonly ClauseMark[] {
  const marks: ClauseMark[] = [];
  for (const { mark } of clauses) marks.push(mark);
  let next: ClauseMark = 'stop';
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    const mark = marks[i] ?? 'none';
    if (mark !== 'comma' && mark !== 'none') next = mark;
    marks[i] = next;
  }
  return marks;
}

/** All clauses are made here, so that engines see one kind of object. */
export function clauseOf({ start, end }: Span, mark: ClauseMark, opens: boolean): Clause {
  return { start, end, mark, opens };
}

/** Adds the stretch between two marks, cut where words open a clause. */
function addClauses(clauses: Clause[], stretch: Clause, text: string, lang: Lang): void {
  let { start, opens } = stretch;
  for (const end of breaksBefore(text, stretch, lang)) {
    clauses.push(clauseOf(trim(text, start, end), 'none', opens));
    start = end;
    opens = false;
  }
  clauses.push(clauseOf(trim(text, start, stretch.end), stretch.mark, opens));
}

function strengthen(clauses: Clause[], mark: ClauseMark): void {
  const last = clauses.at(-1);
  if (last && STRENGTH.indexOf(mark) > STRENGTH.indexOf(last.mark))
    clauses[clauses.length - 1] = clauseOf(last, mark, last.opens);
}

/** The mark that the character at `i` is, if it closes the clause that began at `start`. */
function markAt(text: string, i: number, start: number, lang: Lang): ClauseMark | undefined {
  const code = text.charCodeAt(i);
  if (isHan(code) || isLetter(code)) return undefined;
  if (code === SPACE) return lang === 'zh' && standsBetweenHan(text, i) ? 'comma' : undefined;
  const mark = MARKS.get(code);
  return mark !== undefined && closes(code, text, i, start, lang) ? mark : undefined;
}

/** Whether the character closes a clause here: neither a decimal point nor a hyphen nor the comma before "please". */
function closes(code: number, text: string, i: number, start: number, lang: Lang): boolean {
  if (isDigit(codeAt(text, i - 1)) && isDigit(codeAt(text, i + 1))) return code === LINE_BREAK;
  if (code === HYPHEN) return standsFree(text, i);
  if (code === POINT) return endsSentence(text, i, start);
  if (code === COMMA && lang === 'en') return startsLongPart(text, i + 1) && hasWords(text, start, i);
  return true;
}

function standsBetweenHan(text: string, i: number): boolean {
  return isHan(codeAt(text, i - 1)) && isHan(codeAt(text, i + 1));
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

const LONGEST_ABBREVIATION = Math.max(...Array.from(ABBREVIATIONS, (word) => word.length));

function endsSentence(text: string, i: number, start: number): boolean {
  if (isHan(codeAt(text, i - 1))) return true;
  const next = codeAt(text, i + 1);
  if (isLetter(next) || isDigit(next)) return false;
  let from = i;
  while (from > start && text.charCodeAt(from - 1) !== SPACE && i - from <= LONGEST_ABBREVIATION) from -= 1;
  return !ABBREVIATIONS.has(text.slice(from, i));
}

/** Words of a part between commas that is a clause by itself. */
const LEAST_WORDS = 3;

function hasWords(text: string, start: number, end: number): boolean {
  let words = 0;
  for (let i = start; i < end && words < LEAST_WORDS; i += 1) if (isWordStart(text, i, start)) words += 1;
  return words === LEAST_WORDS;
}

function isWordStart(text: string, i: number, start: number): boolean {
  return text.charCodeAt(i) !== SPACE && (i === start || text.charCodeAt(i - 1) === SPACE);
}

const ENDS_PART = characterClass(',.!?;\n');

/** Words enough before the next mark; a short tail ("…, please") stays with its clause. */
function startsLongPart(text: string, start: number): boolean {
  let words = 0;
  for (let i = start; i < text.length && words < LEAST_WORDS; i += 1) {
    if (isIn(text.charCodeAt(i), ENDS_PART)) return false;
    if (isWordStart(text, i, start)) words += 1;
  }
  return words === LEAST_WORDS;
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isBlank(code: number): boolean {
  return code === SPACE || code === LINE_BREAK;
}
