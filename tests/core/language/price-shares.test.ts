import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/core/language/normalise.ts';
import { findNumbers } from '../../../src/core/language/numbers.ts';
import { findPriceShares } from '../../../src/core/language/price-shares.ts';

const sharesIn = (reply: string) => {
  const { text } = normalise(reply);
  return findPriceShares(text, findNumbers(text)).map(({ start, end }) => text.slice(start, end));
};

describe('findPriceShares', () => {
  it.each([
    ['给您打八折', '打八折'],
    ['到手85折', '85折'],
    ['退百分之三十', '百分之三十'],
    ['医药费报80%', '80%'],
    ['半价给您', '半价'],
    ['I can take 20% off', '20%'],
    ['ten per cent of the fare', 'ten per cent'],
    ["it's half price", 'half price'],
  ])('finds the share of a price in %s', (say, share) => {
    expect(sharesIn(say)).toEqual([share]);
  });

  it.each([
    '我百分之百给您退',
    '100% back',
    '85%的件当天到',
    '退货率百分之四十',
    '八成是系统的事',
    '85% of parcels arrive',
  ])('finds none in %s', (say) => {
    expect(sharesIn(say)).toEqual([]);
  });
});
