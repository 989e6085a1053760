import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/core/language/normalise.ts';
import { findNumbers } from '../../../src/core/language/numbers.ts';
import { findTimes } from '../../../src/core/language/times.ts';

const timesIn = (reply: string) => {
  const { text } = normalise(reply);
  return findTimes(text, findNumbers(text)).map(({ minutes }) => minutes);
};

describe('a time as it is spoken', () => {
  it.each([
    'June',
    'until March',
    'in May',
    'by half past four',
    'at five and again later',
    'at half five.',
    'quarter to four',
  ])('needs a clock, so %s has no value', (say) => {
    expect(timesIn(say)).toEqual([null]);
  });

  it.each([
    'since the 15th,',
    'by the 5th of next month',
    'before close of play',
    'last night',
    'over the weekend',
    'by Fri',
  ])('names a day without a value: %s', (say) => {
    expect(timesIn(say)).toEqual([null]);
  });

  it.each(['六月那次', '双十一买的', '国庆前', '大半天', '收工前', '三点能拿'])(
    'has no value in %s',
    (say) => {
      expect(timesIn(say)).toEqual([null]);
    },
  );

  it.each([
    ['an hour and twenty', 80],
    ['a half-hour job', 30],
    ['ten minuets', 10],
    ['tmrw', 1440],
    ['十分种', 10],
    ['一个来小时', 60],
  ])('is as long as it says: %s', (say, minutes) => {
    expect(timesIn(say)).toEqual([minutes]);
  });

  it.each([
    'you may go',
    'they marched in',
    'march up there',
    'at two sites',
    'by three engineers',
    'the 3rd floor',
    'two hundred a year',
    'four day passes',
    '第三月台',
    '有三点说明',
    '一早就说了',
    '收工了',
  ])('is none in %s', (say) => {
    expect(timesIn(say)).toEqual([]);
  });
});
