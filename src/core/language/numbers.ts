import type { Span } from '../base/span.ts';
import { NUMERALS, readChineseNumber } from './chinese-number.ts';
import { opensNumber, readEnglishNumber } from './english-number.ts';

/** A number in a normalised text, in digits or words of either language. */
export interface Quantity extends Span {
  /** Whole thousandths, so that 1.5 is exact; the upper bound of a range; null where the words are vague (几, a few). */
  readonly thousandths: number | null;
}

const DIGITAL = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const SPOKEN = `几?[${NUMERALS}]+(?:点[零一二三四五六七八九](?=[个小天万千]))?[几来]?|几`;
const FIGURE = new RegExp(`(${DIGITAL})\\s?((?:k|grand)\\b|[十百千万亿]*)|(${SPOKEN})|[a-z]+`, 'g');

/** Words of a number are joined by these alone. */
const JOIN = /^(?:-| and | )$/;
const RANGE = /^ ?(?:-|~|to|or|\/|到|至|或者?) ?$/;

/** All numbers of a text, ranges as one with their upper bound, in order. Linear. */
export function findNumbers(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  const words: (Span & { readonly word: string })[] = [];
  const flush = (): void => {
    found.push(...readWords(words));
    words.length = 0;
  };
  for (const match of text.matchAll(FIGURE)) {
    const [all, digital, scale, spoken] = match;
    const span = { start: match.index, end: match.index + all.trimEnd().length };
    if (digital === undefined && spoken === undefined) {
      const last = words.at(-1);
      if (last && !JOIN.test(text.slice(last.end, span.start))) flush();
      words.push({ ...span, word: all });
      continue;
    }
    flush();
    if (digital !== undefined) found.push({ ...span, thousandths: readDigits(digital, scale ?? '') });
    else if (spoken !== undefined) found.push({ ...span, thousandths: readSpoken(spoken) });
  }
  flush();
  return joinRanges(text, found);
}

function readWords(words: readonly (Span & { readonly word: string })[]): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < words.length;) {
    if (!opensNumber(words[i]?.word ?? '')) {
      i += 1;
      continue;
    }
    const number = readEnglishNumber(words.slice(i, i + 14).map(({ word }) => word));
    const first = words[i];
    const last = words[i + (number?.count ?? 1) - 1];
    if (number && first && last) {
      found.push({
        start: first.start,
        end: last.end,
        thousandths: number.value === null ? null : exact(number.value * 1000),
      });
    }
    i += number?.count ?? 1;
  }
  return found;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['grand', 1000],
]);

function readDigits(digits: string, scale: string): number | null {
  const [whole = '0', fraction = ''] = digits.replaceAll(',', '').split('.');
  const thousandths = Number(whole) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
  return exact(thousandths * (scale === '' ? 1 : (SCALES.get(scale) ?? readChineseNumber(scale))));
}

/** A number too large to be exact is a row of digits (a tracking number), and no figure. */
function exact(value: number): number | null {
  return Number.isSafeInteger(value) ? value : null;
}

/** 几 makes it vague (十几, 几十); 来 only softens it (二十来分钟). */
function readSpoken(spoken: string): number | null {
  if (spoken.includes('几')) return null;
  const [whole = '', fraction] = spoken.replace('来', '').split('点');
  return exact(
    readChineseNumber(whole) * 1000 + (fraction === undefined ? 0 : readChineseNumber(fraction) * 100),
  );
}

function joinRanges(text: string, numbers: readonly Quantity[]): readonly Quantity[] {
  const joined: Quantity[] = [];
  for (const number of numbers) {
    const last = joined.at(-1);
    if (last && RANGE.test(text.slice(last.end, number.start)))
      joined[joined.length - 1] = { ...number, start: last.start };
    else joined.push(number);
  }
  return joined;
}
