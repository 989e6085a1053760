import { overlaps } from '../base/span.ts';
import { findCalendar } from './calendar.ts';
import { findDurations } from './durations.ts';
import type { Quantity } from './numbers.ts';
import type { TimeSpan } from './time-span.ts';

const DURATION_LEAD = /(?:\b(?:within|in|under|after) (?:the )?|最[迟晚多]|不超过|不出)$/;
const CALENDAR_LEAD = /(?:\b(?:by|before|until|after|at|on) (?:the )?|最[迟晚])$/;
const TAIL =
  /(?: ?(?:之内|以内|之后|以后|之前|以前|左右|内|后|前))|(?: (?:from now|later|at (?:most|the latest)))/y;

/** Longest of the words above, in code units. */
const LEAD_LENGTH = 12;

/** Every time a normalised text names, in order, with the words that bound it ("within", 之内). Linear. */
export function findTimes(text: string, numbers: readonly Quantity[]): readonly TimeSpan[] {
  const durations = findDurations(text, numbers);
  const times = durations.map((span) => withBounds(text, span, DURATION_LEAD));
  for (const day of findCalendar(text)) {
    if (!durations.some((one) => overlaps(one, day))) times.push(withBounds(text, day, CALENDAR_LEAD));
  }
  return times.length > 1 ? times.sort((a, b) => a.start - b.start) : times;
}

function withBounds(text: string, span: TimeSpan, form: RegExp): TimeSpan {
  const from = Math.max(0, span.start - LEAD_LENGTH);
  const lead = form.exec(text.slice(from, span.start))?.[0].length ?? 0;
  TAIL.lastIndex = span.end;
  const tail = TAIL.exec(text)?.[0].length ?? 0;
  return { ...span, start: span.start - lead, end: span.end + tail };
}
