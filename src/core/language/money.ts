import type { Span } from '../base/span.ts';
import { codesOf } from './character-class.ts';
import { codeAt } from './characters.ts';
import { isBareSum } from './bare-sums.ts';
import { inOrder } from './in-order.ts';
import type { Quantity } from './numbers.ts';
import { findPriceShares } from './price-shares.ts';

/** A sum of money. */
export interface Sum extends Span {
  /** Whole hundredths of the currency's unit; null where the words are vague (几百块). */
  readonly hundredths: number | null;
  /** Said without a currency: no figure that somebody could be held to. */
  readonly isBare?: boolean;
}

const BEFORE = /(?:[¥￥$£€]|\b(?:rmb|cny|usd|gbp|eur|hkd)|人民币) ?$/;
const BEFORE_LENGTH = 5;

/** Units of money by their worth in hundredths. 块 is none where a noun follows: 2块屏幕. */
const AFTER: readonly (readonly [RegExp, number])[] = [
  [
    / ?-?(?:元|块钱|块(?![地屏表板砖布儿])|圆|人民币|(?:yuan|rmb|dollars?|bucks?|pounds?|quid|euros?|usd|gbp|eur)\b)/y,
    100,
  ],
  [/ ?(?:毛钱?|角)/y, 10],
  [/ ?-?(?:分钱|(?:pence|p(?!\.?m)|cents?)\b)/y, 1],
];

/** The last character of a currency before a number, and the first one of a unit after it: most numbers have neither. */
const ENDS_CURRENCY = codesOf('¥￥$£€bydpr币');
const OPENS_CURRENCY = codesOf('元块圆人毛角分yrdbpqeugc');
const SPACE = 0x20;
const HYPHEN = 0x2d;

/** 三块五, 二十块五毛, 三块五毛二. */
const SMALL_CHANGE = /(\d|[一二两三四五六七八九])(?:[毛角](\d|[一二两三四五六七八九])?)?(?![\d个位台天小])/y;

/** A round number with 万 is money unless something else is counted; 万分, 千万 and 万一 are no numbers. */
const ROUND = /(?<=[\d一二两三四五六七八九十百千])万(?! ?[人次台个件条户公里字步家点多分])/y;

const TEN_THOUSAND = '万'.charCodeAt(0);

const DIGITS = '零一二三四五六七八九';

/** The sums of money in a text: numbers with a currency, and round 万. In order. Linear. */
export function findMoney(text: string, numbers: readonly Quantity[]): readonly Sum[] {
  const sums: Sum[] = [];
  numbers.forEach((number, i) => {
    const sum = sumOf(text, number);
    if (sum) sums.push(withPence(text, sum, numbers[i + 1]));
  });
  for (const share of findPriceShares(text, numbers)) sums.push({ ...share, hundredths: null });
  for (const note of findNotes(text)) sums.push(note);
  return sums.length > 1 ? joinCents(text, inOrder(sums)) : sums;
}

const NOTES: ReadonlyMap<string, number> = new Map([
  ['fiver', 500],
  ['tenner', 1000],
]);

/** "A tenner". */
function findNotes(text: string): readonly Sum[] {
  if (!text.includes('fiver') && !text.includes('tenner')) return [];
  return [...text.matchAll(/\b(?:an?(?:other)? )?(fiver|tenner)\b/g)].map(
    ({ 0: all, 1: note = '', index }) => ({
      start: index,
      end: index + all.length,
      hundredths: NOTES.get(note) ?? null,
    }),
  );
}

/** "Three pounds fifty" is one sum. */
function withPence(text: string, sum: Sum, next: Quantity | undefined): Sum {
  if (next?.start !== sum.end + 1 || sum.hundredths === null || sum.hundredths % 100 !== 0) return sum;
  const pence = (next.thousandths ?? 0) / 1000;
  const isSpoken = /(?:pounds?|dollars?|euros?|quid)$/.test(text.slice(sum.start, sum.end));
  const isCounting = /^[ -]?(?:min|hour|day|week|month|year|people|times|per ?cent|%)/.test(
    text.slice(next.end, next.end + 10),
  );
  if (!isSpoken || isCounting || pence < 5 || pence > 99) return sum;
  return { ...sum, end: next.end, hundredths: sum.hundredths + pence };
}

function sumOf(text: string, number: Quantity): Sum | undefined {
  const lead = leadLength(text, number.start);
  const unit = unitAfter(text, number.end);
  if (lead === 0 && !unit) return withoutCurrency(text, number);
  const end = number.end + (unit?.words.length ?? 0);
  if (unit?.words === '块' && isTogether(text, number, end)) return undefined;
  const sum = asSum(number, number.start - lead, end, unit?.hundredths ?? 100);
  return unit && /^ ?[元块]$/.test(unit.words) ? withSmallChange(text, sum) : sum;
}

/** Of a currency before the number, its space included. */
function leadLength(text: string, end: number): number {
  const last = codeAt(text, end - 1) === SPACE ? end - 2 : end - 1;
  if (!ENDS_CURRENCY.has(codeAt(text, last))) return 0;
  return BEFORE.exec(text.slice(Math.max(0, end - BEFORE_LENGTH), end))?.[0].length ?? 0;
}

/** A round 万, a grand, or a number that only the words around it show to be a sum. */
function withoutCurrency(text: string, number: Quantity): Sum | undefined {
  const sum = asSum(number, number.start, number.end, 100);
  if (isRound(text, number)) return sum;
  if (!isBareSum(text, number)) return undefined;
  return text.slice(number.start, number.end).endsWith('grand') ? sum : { ...sum, isBare: true };
}

function unitAfter(
  text: string,
  at: number,
): { readonly words: string; readonly hundredths: number } | undefined {
  let first = at;
  if (codeAt(text, first) === SPACE) first += 1;
  if (codeAt(text, first) === HYPHEN) first += 1;
  if (!OPENS_CURRENCY.has(codeAt(text, first))) return undefined;
  for (const [form, hundredths] of AFTER) {
    form.lastIndex = at;
    const words = form.exec(text)?.[0];
    if (words !== undefined) return { words, hundredths };
  }
  return undefined;
}

function asSum({ thousandths }: Quantity, start: number, end: number, unit: number): Sum {
  return { start, end, hundredths: thousandths === null ? null : Math.floor((thousandths * unit) / 1000) };
}

/** 一块 before a verb is "together": 我们一块想办法. */
function isTogether(text: string, { start, end }: Quantity, after: number): boolean {
  if (text.slice(start, end) !== '一') return false;
  if ('大小这那哪同'.includes(text.charAt(start - 1) || ' ')) return true;
  return !/^(?:[\d一二两三四五六七八九零半,。!?;]|$)/.test(text.slice(after, after + 1));
}

function withSmallChange(text: string, sum: Sum): Sum {
  SMALL_CHANGE.lastIndex = sum.end;
  const [all = '', tenths, hundredths = '零'] = SMALL_CHANGE.exec(text) ?? [];
  if (tenths === undefined || sum.hundredths === null) return sum;
  return {
    ...sum,
    end: sum.end + all.length,
    hundredths: sum.hundredths + digit(tenths) * 10 + digit(hundredths),
  };
}

function digit(char: string): number {
  const spoken = DIGITS.indexOf(char === '两' ? '二' : char);
  return spoken >= 0 ? spoken : Number(char);
}

function isRound(text: string, { start, end }: Quantity): boolean {
  if (codeAt(text, end - 1) !== TEN_THOUSAND) return false;
  ROUND.lastIndex = end - 1;
  return ROUND.test(text) && text.charAt(start) !== '千';
}

/** "Eighty-five euros and fifty cents" is one sum; the 五毛 of 二十块五毛 has been counted. */
function joinCents(text: string, sums: readonly Sum[]): readonly Sum[] {
  const joined: Sum[] = [];
  for (const sum of sums) {
    const last = joined.at(-1);
    if (last && sum.start < last.end) continue;
    const cents = last && centsOf(text, last, sum);
    if (last && cents !== undefined)
      joined[joined.length - 1] = { start: last.start, end: sum.end, hundredths: cents };
    else joined.push(sum);
  }
  return joined;
}

function centsOf(text: string, whole: Sum, part: Sum): number | undefined {
  const isPart = /(?:cents?|pence|p)$/.test(text.slice(part.start, part.end));
  const isNext = /^,? (?:and )?$/.test(text.slice(whole.end, part.start));
  return isPart && isNext && whole.hundredths !== null && part.hundredths !== null
    ? whole.hundredths + part.hundredths
    : undefined;
}
