import { overlaps } from '../base/span.ts';
import { codesOf } from './character-class.ts';
import { codeAt } from './characters.ts';
import { findCalendar } from './calendar.ts';
import { findDurations } from './durations.ts';
import { inOrder } from './in-order.ts';
import type { Quantity } from './numbers.ts';
import type { TimeSpan } from './time-span.ts';

const DURATION_LEAD = /(?:\b(?:within|in|under|after) (?:the )?|最[迟晚多]|不超过|不出)$/;
const CALENDAR_LEAD = /(?:\b(?:by|before|until|after|at|on) (?:the )?|最[迟晚])$/;
const TAIL =
  /(?: ?(?:之内|以内|之后|以后|之前|以前|左右|内|后|前))|(?: (?:from now|later|at (?:most|the latest)))/y;

/** The last character of what leads to a time, and the first one of what follows it: most times have neither. */
const ENDS_LEAD = codesOf(' 迟晚多过出');
const OPENS_TAIL = codesOf(' 之以左内后前');

/** Longest of the words above, in code units. */
const LEAD_LENGTH = 12;

/** Every time a normalised text names, in order, with the words that bound it ("within", 之内). Linear. */
export function findTimes(text: string, numbers: readonly Quantity[]): readonly TimeSpan[] {
  const durations = findDurations(text, numbers);
  const times: TimeSpan[] = [];
  for (const span of durations) times.push(withBounds(text, span, DURATION_LEAD));
  for (const day of findCalendar(text)) {
    if (!durations.some((one) => overlaps(one, day))) times.push(withBounds(text, day, CALENDAR_LEAD));
  }
  return inOrder(times);
}

function withBounds(text: string, span: TimeSpan, form: RegExp): TimeSpan {
  const lead = ENDS_LEAD.has(codeAt(text, span.start - 1)) ? leadLength(text, span.start, form) : 0;
  const tail = OPENS_TAIL.has(codeAt(text, span.end)) ? tailLength(text, span.end) : 0;
  return { start: span.start - lead, end: span.end + tail, minutes: span.minutes };
}

function leadLength(text: string, end: number, form: RegExp): number {
  return form.exec(text.slice(Math.max(0, end - LEAD_LENGTH), end))?.[0].length ?? 0;
}

function tailLength(text: string, start: number): number {
  TAIL.lastIndex = start;
  return TAIL.exec(text)?.[0].length ?? 0;
}
