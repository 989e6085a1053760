import type { Span } from '../base/span.ts';

/** A stretch that names a time. */
export interface TimeSpan extends Span {
  /** Whole minutes, of duration or from now; null where that cannot be known without a clock. */
  readonly minutes: number | null;
}

export const HOUR = 60;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;
/** Months and years are as coarse as everyday promises: 30 and 365 days. */
export const MONTH = 30 * DAY;
export const YEAR = 365 * DAY;

/** A time beyond this is no promise that anyone makes: a century. */
const LONGEST = 100 * YEAR;

/** Whole minutes of so many thousandths of a unit; part of a minute counts as a whole one. */
export function wholeMinutes(thousandths: number | null, unit: number): number | null {
  const minutes = thousandths === null ? LONGEST + 1 : Math.ceil((thousandths * unit) / 1000);
  return minutes <= LONGEST ? minutes : null;
}
