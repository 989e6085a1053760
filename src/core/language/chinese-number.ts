import { characterClass, isIn } from './character-class.ts';

const DIGITS: ReadonlyMap<string, number> = new Map([
  ['零', 0],
  ['〇', 0],
  ['一', 1],
  ['二', 2],
  ['两', 2],
  ['俩', 2],
  ['三', 3],
  ['仨', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
]);

const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

const GROUPS: ReadonlyMap<string, number> = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
]);

/** All characters a Chinese numeral is written with. */
export const NUMERALS = [...DIGITS.keys(), ...UNITS.keys(), ...GROUPS.keys()].join('');

/**
 * The value of a run of numerals. Two neighbouring digits (两三) are a range and give the upper bound; a last digit
 * without its unit belongs to the next lower one (两千八 is 2,800); three and more bare digits are read one by one.
 */
export function readChineseNumber(run: string): number {
  if (!hasUnit(run)) return readBare(run);
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastUnit = 1;
  for (const char of run) {
    const unit = UNITS.get(char);
    const group = GROUPS.get(char);
    if (unit !== undefined) {
      section += (digit ?? 1) * unit;
      digit = null;
      lastUnit = unit;
    } else if (group !== undefined) {
      const count = section + (digit ?? 0);
      total = count === 0 ? Math.max(total, 1) * group : total + count * group;
      section = 0;
      digit = null;
      lastUnit = group;
    } else {
      digit = DIGITS.get(char) ?? 0;
      if (digit === 0) lastUnit = 1;
    }
  }
  const tail = (digit ?? 0) * (lastUnit > 10 ? lastUnit / 10 : 1);
  return total + section + tail;
}

const IS_UNIT = characterClass([...UNITS.keys(), ...GROUPS.keys()].join(''));

function hasUnit(run: string): boolean {
  for (let i = 0; i < run.length; i += 1) if (isIn(run.charCodeAt(i), IS_UNIT)) return true;
  return false;
}

function readBare(run: string): number {
  const first = DIGITS.get(run.charAt(0)) ?? 0;
  const second = DIGITS.get(run.charAt(1)) ?? 0;
  if (run.length === 2 && first < second && first > 0) return second;
  let value = 0;
  for (const char of run) value = value * 10 + (DIGITS.get(char) ?? 0);
  return value;
}
