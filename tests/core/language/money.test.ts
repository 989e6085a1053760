import { describe, expect, it } from 'vitest';
import { findMoney } from '../../../src/core/language/money.ts';
import { normalise } from '../../../src/core/language/normalise.ts';
import { findNumbers } from '../../../src/core/language/numbers.ts';

const sumsIn = (reply: string) => {
  const { text } = normalise(reply);
  return findMoney(text, findNumbers(text)).map(({ hundredths }) => hundredths);
};

describe('findMoney', () => {
  it.each([
    ['¥1,200', 120_000],
    ['￥500', 50_000],
    ['二百块', 20_000],
    ['五百块钱', 50_000],
    ['1.5万', 1_500_000],
    ['1.5万元', 1_500_000],
    ['三块五', 350],
    ['二十块五毛', 2050],
    ['99元5角', 9950],
    ['5毛', 50],
    ['£30.50', 3050],
    ['$1.2k', 120_000],
    ['50p', 50],
    ['GBP 500', 50_000],
    ['300 RMB', 30_000],
    ['twelve hundred dollars', 120_000],
    ['eighty five euros and fifty cents', 8550],
    ['１２０元', 12_000],
  ])('reads %s in hundredths', (text, hundredths) => {
    expect(sumsIn(text)).toEqual([hundredths]);
  });

  it('knows a vague sum for a sum without a value', () => {
    expect(sumsIn('几百块')).toEqual([null]);
  });

  it.each([
    '我们一块想办法',
    '多大一块',
    '两万人',
    '2块屏幕',
    '万分抱歉',
    '千万别急',
    'by 4 p.m.',
    'ten of them',
    '12个',
  ])('finds no money in %s', (text) => {
    expect(sumsIn(text)).toEqual([]);
  });
});
