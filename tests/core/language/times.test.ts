import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/core/language/normalise.ts';
import { findNumbers } from '../../../src/core/language/numbers.ts';
import { findTimes } from '../../../src/core/language/times.ts';

const timesIn = (reply: string) => {
  const { text } = normalise(reply);
  return findTimes(text, findNumbers(text)).map(({ start, end, minutes }) => [
    text.slice(start, end),
    minutes,
  ]);
};

describe('findTimes', () => {
  it.each([
    ['两个小时内', 120],
    ['半小时', 30],
    ['一个半小时', 90],
    ['个半小时', 90],
    ['俩小时之内', 120],
    ['1小时20分以内', 80],
    ['一刻钟之后', 15],
    ['三个工作日之内', 3 * 1440],
    ['24小时内', 1440],
    ['48到72小时', 72 * 60],
    ['两天到三天', 3 * 1440],
    ['半个月以内', 15 * 1440],
    ['最迟三天', 3 * 1440],
    ['within two hours', 120],
    ['half an hour', 30],
    ['an hour and a half', 90],
    ['one and a half hours', 90],
    ['three quarters of an hour', 45],
    ['a quarter of an hour', 15],
    ['in an hour or two', 120],
    ['1 hour 30 minutes', 90],
    ['1h20', 80],
    ['30 mins', 30],
    ['in two to three business days', 3 * 1440],
    ['a fortnight', 14 * 1440],
  ])('knows how long %s is', (text, minutes) => {
    expect(timesIn(text)).toEqual([[text, minutes]]);
  });

  it.each([
    ['明天上午十点', 1440],
    ['后天', 2880],
    ['tomorrow morning', 1440],
    ['the day after tomorrow', 2880],
    ['at 8 tomorrow', 1440],
  ])('counts %s from today by whole days', (text, minutes) => {
    expect(timesIn(text)).toEqual([[text, minutes]]);
  });

  it.each([
    '今天下午三点前',
    '星期三之前',
    '3月5号下午',
    '11 月 9 日前',
    '下周一前',
    '十一点前',
    '几分钟',
    '十几分钟',
    '一个多小时',
    'this afternoon',
    'by friday',
    'on the 5th of march',
    'next week',
    "by four o'clock",
    'a few minutes',
  ])('gives %s no minutes: that would need a clock, or is vague', (text) => {
    expect(timesIn(text)).toEqual([[text, null]]);
  });

  it.each([
    '下午好',
    '快一点',
    '有一点',
    '第三天',
    '换大一号的',
    '一个日期',
    '尽快',
    '一会儿',
    'as soon as possible',
    'have a good day',
    'in a minute',
    'twice a day',
    'the third time',
  ])('finds no time in %s', (text) => {
    expect(timesIn(text)).toEqual([]);
  });

  it('counts any number of hours alike in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 500 }), (hours) => {
        expect(timesIn(`${hours}个小时`)[0]?.[1]).toBe(hours * 60);
        expect(timesIn(`${hours} hours`)[0]?.[1]).toBe(hours * 60);
      }),
    );
  });
});
