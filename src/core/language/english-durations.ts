import { codesOf } from './character-class.ts';
import { codeAt } from './characters.ts';
import { eachMatch } from './each-match.ts';
import { readEnglishNumber } from './english-number.ts';
import type { Quantity } from './numbers.ts';
import { DAY, HOUR, MONTH, WEEK, wholeMinutes, YEAR, type TimeSpan } from './time-span.ts';
import { hasWordLike, wordStarts } from './word-starts.ts';

/** Minutes. A working day counts as a day. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^min(?:ute|uet|tue|ut|ite|it)?s?$/, 1],
  [/^h(?:(?:ou)?rs?)?$/, HOUR],
  [/^days?$/, DAY],
  [/^(?:weeks?|wks?)$/, WEEK],
  [/^fortnights?$/, 2 * WEEK],
  [/^months?$/, MONTH],
  [/^(?:years?|yrs?)$/, YEAR],
];

const OPENS_UNIT = codesOf('mhdwfy');

/** Thousandths of the unit. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 500],
  ['quarter', 250],
  ['three', 750],
]);
const UPPER_BOUNDS: ReadonlyMap<string, number> = new Map([
  ['two', 2000],
  ['three', 3000],
]);

const KIND = '(?:(?:more|full|whole|extra|clear|calendar|working|business|odd) )?';

/** What follows the number: "and a half", the unit, the odd minutes of 1h20, "and a half", "or two". */
const AFTER = new RegExp(
  `(?: and a (half|quarter))? ?-?${KIND}([a-z]+)(?:(?<=h)(\\d\\d)\\b| and a (half|quarter))?(?: or (two|three)\\b)?`,
  'y',
);
const PART =
  /\b(?:an? )?(half|quarter)(?: of)?(?: an?)?[ -](hour|day|week|month|year)\b|\b(three) quarters of an (hour)\b/g;

/** An hour and twenty. */
const ODD_MINUTES = '(?:twenty|thirty|forty|fifty)(?:[- ]five)?|five|ten|fifteen|[1-5]?[05]';
const SINGLE = new RegExp(
  `\\ban?(?<!\\b(?:once|twice|times|dollars|pounds|euros|quid|bucks|hours|hundred|thousand|grand|[a-z]+t(?:y|een)) an?|\\d an?) ${KIND}(hour|day|week|fortnight|month|year)\\b(?! (?:like|off|for|to)\\b)(?: and a (half|quarter))?(?: or (two|three)\\b)?(?:(?<=hour) and (${ODD_MINUTES})(?=[,.!?;]|$| (?:or so|from|to|at|until|tops)\\b))?`,
  'g',
);

/** What every duration without a number has. */
const HINTS = wordStarts('hour day week fortnight month year');

function minutesOf(unit: string): number | undefined {
  if (!OPENS_UNIT.has(codeAt(unit, 0))) return undefined;
  return UNITS.find(([form]) => form.test(unit))?.[1];
}

/** "Two hours", "1.5 h", "1h20", "one and a half days", "forty-minute"; a range counts by its upper bound. */
export function countedInEnglish(text: string, number: Quantity): TimeSpan | undefined {
  AFTER.lastIndex = number.end;
  const [all = '', halfFirst, unit = '', odd = '0', halfLate, or = ''] = AFTER.exec(text) ?? [];
  const minutes = minutesOf(unit);
  if (minutes === undefined || /[:.]$/.test(text.slice(0, number.start).slice(-1))) return undefined;
  if (text.startsWith(' pass', number.end + all.length)) return undefined;
  const part = PARTS.get(halfFirst ?? halfLate ?? '') ?? 0;
  const thousandths =
    number.thousandths === null ? null : Math.max(number.thousandths + part, UPPER_BOUNDS.get(or) ?? 0);
  const whole = wholeMinutes(thousandths, minutes);
  return {
    start: number.start,
    end: number.end + all.length,
    minutes: whole === null ? null : whole + Number(odd),
  };
}

const NONE: readonly TimeSpan[] = [];

/** "Half an hour", "three quarters of an hour", "an hour and a half", "a day or two": durations without a number. */
export function halvesInEnglish(text: string): readonly TimeSpan[] {
  if (!hasWordLike(text, HINTS)) return NONE;
  const singles = singlesIn(text);
  return text.includes('half') || text.includes('quarter') ? [...partsIn(text), ...singles] : singles;
}

function partsIn(text: string): readonly TimeSpan[] {
  const spans: TimeSpan[] = [];
  eachMatch(PART, text, ({ 0: all, 1: part, 2: unit, 3: three, 4: hour, index }) => {
    const minutes = wholeMinutes(PARTS.get(part ?? three ?? '') ?? 0, minutesOf(unit ?? hour ?? '') ?? 0);
    spans.push({ start: index, end: index + all.length, minutes });
  });
  return spans;
}

function singlesIn(text: string): readonly TimeSpan[] {
  const spans: TimeSpan[] = [];
  eachMatch(SINGLE, text, ({ 0: all, 1: unit = '', 2: part = '', 3: or = '', 4: odd, index }) => {
    const whole = wholeMinutes(UPPER_BOUNDS.get(or) ?? 1000 + (PARTS.get(part) ?? 0), minutesOf(unit) ?? 0);
    const minutes = whole === null || odd === undefined ? whole : whole + oddMinutes(odd);
    spans.push({ start: index, end: index + all.length, minutes });
  });
  return spans;
}

function oddMinutes(odd: string): number {
  return readEnglishNumber(odd.split(/[- ]/))?.value ?? Number(odd);
}
