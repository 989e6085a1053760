import { codeAt, isHan } from './characters.ts';
import { countedInChinese, halvesInChinese } from './chinese-durations.ts';
import { countedInEnglish, halvesInEnglish } from './english-durations.ts';
import { byStartAndLength, inOrder } from './in-order.ts';
import type { Quantity } from './numbers.ts';
import type { TimeSpan } from './time-span.ts';

/** The durations of a text: numbers with a unit of time, halves and quarters. In order, not overlapping. Linear. */
export function findDurations(text: string, numbers: readonly Quantity[]): readonly TimeSpan[] {
  const found: TimeSpan[] = [];
  for (const number of numbers) {
    const counted = counting(text, number);
    if (counted) found.push(counted);
  }
  for (const half of halvesInChinese(text)) found.push(half);
  for (const half of halvesInEnglish(text)) found.push(half);
  return found.length > 1 ? addUp(text, withoutOverlaps(found)) : found;
}

/** A unit of time follows its number at once; only a space leaves open in which language. */
function counting(text: string, number: Quantity): TimeSpan | undefined {
  const next = codeAt(text, number.end);
  if (isHan(next)) return countedInChinese(text, number);
  return (next === SPACE ? countedInChinese(text, number) : undefined) ?? countedInEnglish(text, number);
}

const SPACE = 0x20;

/** Of overlapping durations the first and longest one stays: 个半小时 rather than the 半小时 in it. */
function withoutOverlaps(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const kept: TimeSpan[] = [];
  for (const span of inOrder(spans, byStartAndLength)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

const BETWEEN_PARTS = /^(?: |,? and |又|零)?$/;
const BETWEEN_BOUNDS = /^ ?(?:-|~|to|or|\/|到|至|或者?) ?$/;

/** "1 hour 30 minutes" is one duration; so is 两天到三天, with its upper bound. */
function addUp(text: string, spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const joined: TimeSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const sum = last && sumOf(last, span, text.slice(last.end, span.start));
    if (last && sum) joined[joined.length - 1] = { start: last.start, end: span.end, ...sum };
    else joined.push(span);
  }
  return joined;
}

function sumOf(first: TimeSpan, second: TimeSpan, gap: string): Pick<TimeSpan, 'minutes'> | undefined {
  if (BETWEEN_BOUNDS.test(gap)) return { minutes: second.minutes };
  if (first.minutes === null || second.minutes === null || !BETWEEN_PARTS.test(gap)) return undefined;
  return first.minutes > second.minutes ? { minutes: first.minutes + second.minutes } : undefined;
}
