import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChineseNumber } from '../../../src/core/language/chinese-number.ts';
import { findNumbers } from '../../../src/core/language/numbers.ts';

const valuesIn = (text: string) =>
  findNumbers(text).map(({ thousandths }) => (thousandths === null ? null : thousandths / 1000));

describe('findNumbers', () => {
  it.each([
    ['一百二十', 120],
    ['两千八', 2800],
    ['两千零八', 2008],
    ['一万五', 15_000],
    ['三万零五百', 30_500],
    ['一亿两千万', 120_000_000],
    ['二百六', 260],
    ['十', 10],
    ['二十来', 20],
    ['1.5万', 15_000],
    ['一点五小时', 1.5],
    ['twelve hundred', 1200],
    ['two thousand eight hundred and fifty', 2850],
    ['twenty-five', 25],
    ['a couple of', 2],
    ['a hundred', 100],
    ['1,200.50', 1200.5],
    ['1.2k', 1200],
  ])('reads %s', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });

  it.each([
    ['两三', 3],
    ['三五', 5],
    ['二三十', 30],
    ['48到72', 72],
    ['3-5', 5],
    ['two or three', 3],
    ['24/48', 48],
  ])('reads the range %s by its upper bound', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });

  it.each(['十几', '几十', '几', 'a few', 'several'])('knows %s for vague', (text) => {
    expect(valuesIn(text)).toEqual([null]);
  });

  it('keeps neighbouring numbers apart', () => {
    expect(valuesIn('two fifty')).toEqual([2, 50]);
  });

  it('makes no figure of a long row of digits', () => {
    expect(valuesIn('9'.repeat(40))).toEqual([null]);
  });

  it('finds none where there is none', () => {
    expect(valuesIn('好的 thanks for asking')).toEqual([]);
  });
});

/** A whole number below ten thousand as one says it in Chinese. */
function sayChinese(value: number): string {
  const digits = '零一二三四五六七八九';
  let said = '';
  let rest = value;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(rest / unit);
    rest %= unit;
    if (digit > 0) said += (digits[digit] ?? '') + name;
    else if (said !== '' && rest > 0 && !said.endsWith('零')) said += '零';
  }
  return said;
}

describe('readChineseNumber', () => {
  it('reads back every number that is said in full', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        (value) => readChineseNumber(sayChinese(value)) === value,
      ),
    );
  });
});
