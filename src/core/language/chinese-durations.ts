import { codesOf } from './character-class.ts';
import { codeAt } from './characters.ts';
import { eachMatch } from './each-match.ts';
import type { Quantity } from './numbers.ts';
import { DAY, HOUR, MONTH, WEEK, wholeMinutes, YEAR, type TimeSpan } from './time-span.ts';

/** Minutes. A working day counts as a day. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['分钟', 1],
  ['分', 1],
  ['分种', 1],
  ['刻钟', 15],
  ['小时', HOUR],
  ['钟头', HOUR],
  ['钟', HOUR],
  ['天', DAY],
  ['日', DAY],
  ['工作日', DAY],
  ['自然日', DAY],
  ['周', WEEK],
  ['星期', WEEK],
  ['礼拜', WEEK],
  ['月', MONTH],
  ['年', YEAR],
]);

/** What follows the number: 来, 多, 个, 半, the unit, 半. */
const AFTER =
  /(多|余)?来? ?(个)?来?(半)?(多)?(?:的)? ?(刻钟|分[钟种]|小时|钟头|钟|天(?![气然猫津线])|工作日|自然日|日(?=(?:之|以)?[内后])|周(?![边到末围期转])|星期|礼拜|月(?![份饼租费])|年(?![轻龄级货费底终])|分)(半)?/y;

/** What any unit of time begins with, and what may stand before it: most numbers count other things. */
const OPENS_UNIT = codesOf('多余来个半的 刻分小钟天工自日周星礼月年');

const HALF = /半(?:个)?(小时|钟头|天|月|年)/g;
const ONE_AND_A_HALF = /个半(小时|钟头|月|星期|礼拜|钟)/g;
const VAGUE = /(?:个把|好几个?)(?:小时|钟头|月|星期)|[大小老]半天/g;

/** 两个小时, 三天半, 两个半小时; null minutes where the words are vague (十几分钟, 一个多小时). */
export function countedInChinese(text: string, number: Quantity): TimeSpan | undefined {
  if (!OPENS_UNIT.has(codeAt(text, number.end))) return undefined;
  AFTER.lastIndex = number.end;
  const [all = '', more, counter, half, moreLate, unit = '', halfLate] = AFTER.exec(text) ?? [];
  const minutes = UNITS.get(unit);
  if (minutes === undefined || isDateOrOrdinal(text, number, counter, unit)) return undefined;
  const isVague = number.thousandths === null || (more ?? moreLate) !== undefined;
  const halves = (half ?? halfLate) === undefined ? 0 : 500;
  return {
    start: number.start,
    end: number.end + all.length,
    minutes: isVague ? null : wholeMinutes(number.thousandths + halves, minutes),
  };
}

/** 3月, 5日, 2025年, 三点十分 are dates and clock times; 第三天 counts days without being as long. */
function isDateOrOrdinal(
  text: string,
  { start, thousandths }: Quantity,
  counter: string | undefined,
  unit: string,
): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (before.endsWith('第')) return true;
  if (unit === '月') return counter === undefined;
  if (unit === '年') return (thousandths ?? 0) >= 1_000_000;
  if (unit === '日') return /[月年] ?$/.test(before);
  return unit === '分' && !/小时|钟头/.test(before);
}

/** 半小时, 个半钟头, 个把小时: durations without a number. */
export function halvesInChinese(text: string): readonly TimeSpan[] {
  const hasHalf = text.includes('半');
  const isVague = text.includes('个把') || text.includes('好几') || text.includes('半天');
  if (!hasHalf && !isVague) return NONE;
  const spans: TimeSpan[] = [];
  const add = (form: RegExp, thousandths: number | null): void => {
    eachMatch(form, text, ({ 0: all, 1: unit = '', index }) => {
      const minutes = wholeMinutes(thousandths, UNITS.get(unit) ?? 0);
      spans.push({ start: index, end: index + all.length, minutes });
    });
  };
  if (hasHalf) {
    add(ONE_AND_A_HALF, 1500);
    add(HALF, 500);
  }
  if (isVague) add(VAGUE, null);
  return spans;
}

const NONE: readonly TimeSpan[] = [];
