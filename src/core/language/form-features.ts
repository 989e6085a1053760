import type { Lang } from '../base/lang.ts';
import { isLetter } from './characters.ts';
import type { Clause, ClauseMark } from './clauses.ts';
import type { Document } from './document.ts';
import { QUOTED } from './quotes.ts';
import { classesAtStart, classesIn, classNames } from './word-classes.ts';

const BUCKETS = [1, 2, 4, 6, 9, 13, 18, 26, 40] as const;

/** Units of a bucket: about one Chinese character, or half an English word. */
const UNIT: Readonly<Record<Lang, number>> = { zh: 1, en: 4 };

const MARKS: readonly ClauseMark[] = ['question', 'exclaim', 'stop', 'comma', 'none'];
const CLASSES = [...new Set([...classNames('zh'), ...classNames('en')])];
const SIZES = [...BUCKETS.keys(), BUCKETS.length];

/** The names of all traits that a clause can have, by number. */
export const TRAITS: readonly string[] = [
  ...['opens', 'only', 'first', 'last', 'middle', 'was-asked', 'has-number', 'has-latin', 'quotes'],
  ...MARKS.flatMap((mark) => [`ends-${mark}`, `sentence-${mark}`]),
  ...SIZES.flatMap((size) => [`length-${size}`, `clauses-${size}`]),
  ...CLASSES.flatMap((name) => [`has-${name}`, `has-${name}?`, `starts-${name}`]),
];

const numberOf = (name: string): number => TRAITS.indexOf(name);
const OPENS = numberOf('opens');
const ONLY = numberOf('only');
const FIRST = numberOf('first');
const LAST = numberOf('last');
const MIDDLE = numberOf('middle');
const WAS_ASKED = numberOf('was-asked');
const HAS_NUMBER = numberOf('has-number');
const HAS_LATIN = numberOf('has-latin');
const QUOTES = numberOf('quotes');
const ENDS: Readonly<Record<ClauseMark, number>> = byMark('ends');
const SENTENCE: Readonly<Record<ClauseMark, number>> = byMark('sentence');
const LENGTH = SIZES.map((size) => numberOf(`length-${size}`));
const CLAUSES = SIZES.map((size) => numberOf(`clauses-${size}`));
/** By language and bit. */
const CLASS_TRAITS: Readonly<Record<Lang, readonly ClassTraits[]>> = {
  zh: classNames('zh').map(traitsOfClass),
  en: classNames('en').map(traitsOfClass),
};

interface ClassTraits {
  readonly has: number;
  readonly hasAsked: number;
  readonly starts: number;
}

function traitsOfClass(name: string): ClassTraits {
  return {
    has: numberOf(`has-${name}`),
    hasAsked: numberOf(`has-${name}?`),
    starts: numberOf(`starts-${name}`),
  };
}

function byMark(what: string): Readonly<Record<ClauseMark, number>> {
  const of = (mark: ClauseMark): number => numberOf(`${what}-${mark}`);
  return {
    question: of('question'),
    exclaim: of('exclaim'),
    stop: of('stop'),
    comma: of('comma'),
    none: of('none'),
  };
}

/** Shape of a clause: how it ends, where it stands, how long it is, who is spoken of. `put` takes each trait's number. */
export function emitForm(document: Document, index: number, put: (trait: number) => void): void {
  const clause = document.clauses[index];
  if (!clause) return;
  const { text, lang, clauses } = document;
  const { start, end } = clause;
  put(ENDS[endOf(document, index)]);
  const final = document.sentenceMarks[index] ?? 'stop';
  put(SENTENCE[final]);
  if (clause.opens) put(OPENS);
  const { length } = clauses;
  put(length === 1 ? ONLY : index === 0 ? FIRST : index === length - 1 ? LAST : MIDDLE);
  put(LENGTH[bucket((end - start) / UNIT[lang])] ?? 0);
  put(CLAUSES[bucket(length)] ?? 0);
  if (document.prev.asks) put(WAS_ASKED);
  emitClasses(document, clause, final, put);
  if (hasQuoted(text, start, end)) put(QUOTES);
  if (hasDigit(text, start, end)) put(HAS_NUMBER);
  if (lang === 'zh' && hasLatin(text, start, end)) put(HAS_LATIN);
}

function emitClasses(
  { text, lang }: Document,
  { start, end }: Clause,
  final: ClauseMark,
  put: (trait: number) => void,
): void {
  const classes = CLASS_TRAITS[lang];
  const has = classesIn(text, start, end, lang);
  for (let place = 0; has >> place !== 0; place += 1) {
    const traits = classes[place];
    if (((has >> place) & 1) === 0 || !traits) continue;
    put(traits.has);
    if (final === 'question') put(traits.hasAsked);
  }
  const starts = classesAtStart(text, start, end, lang);
  for (let place = 0; starts >> place !== 0; place += 1)
    if ((starts >> place) & 1) put(classes[place]?.starts ?? 0);
}

/** A missing mark is taken for the one that would stand there: a stop at the end, a comma inside. */
function endOf({ clauses }: Document, index: number): ClauseMark {
  const mark = clauses[index]?.mark ?? 'none';
  if (mark !== 'none') return mark;
  return index === clauses.length - 1 ? 'stop' : 'comma';
}

function bucket(size: number): number {
  let place = 0;
  while (place < BUCKETS.length && size > (BUCKETS[place] ?? 0)) place += 1;
  return place;
}

function hasQuoted(text: string, from: number, to: number): boolean {
  const at = text.indexOf(QUOTED, from);
  return at >= 0 && at < to;
}

/** Figures are masked: any digit is a nought. */
function hasDigit(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (text.charCodeAt(i) === 0x30) return true;
  return false;
}

function hasLatin(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isLetter(text.charCodeAt(i))) return true;
  return false;
}
