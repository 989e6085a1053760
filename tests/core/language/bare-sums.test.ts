import { describe, expect, it } from 'vitest';
import { findMoney } from '../../../src/core/language/money.ts';
import { normalise } from '../../../src/core/language/normalise.ts';
import { findNumbers } from '../../../src/core/language/numbers.ts';

const sumsIn = (reply: string) => {
  const { text } = normalise(reply);
  return findMoney(text, findNumbers(text)).map(({ hundredths, isBare }) => [hundredths, isBare ?? false]);
};

describe('a sum said without its currency', () => {
  it.each([
    ['多扣了三十，我退给您', 3000],
    ['手续费是260，', 26_000],
    ['尾款一千五百八', 158_000],
    ['按比例退四千二', 420_000],
    ['这笔3500的扣款', 350_000],
    ['这件二百九十九的外套', 29_900],
    ["the fee's two hundred a year", 20_000],
    ['you were charged twelve too much', 1200],
    ['forty-two hundred comes back', 420_000],
    ['the 3.5k payment', 350_000],
  ])('is read by the words around it: %s', (say, hundredths) => {
    expect(sumsIn(say)).toEqual([[hundredths, true]]);
  });

  it.each([
    '收了三件',
    '退了两次',
    '免费60天',
    '假一赔十',
    '订单号3500',
    '订单号260，对吗',
    'order 3500 has left',
    'I charged two phones',
    'you paid on 15 March',
    'we refunded fifty customers',
  ])('is not read from %s', (say) => {
    expect(sumsIn(say)).toEqual([]);
  });

  it('is a whole sum where the word itself means money', () => {
    expect(sumsIn('my limit is a grand,')).toEqual([[100_000, false]]);
    expect(sumsIn('a grand opening')).toEqual([]);
    expect(sumsIn('and a tenner on top')).toEqual([[1000, false]]);
  });

  it('takes the pence that follow the pounds', () => {
    expect(sumsIn('three pounds fifty back')).toEqual([[350, false]]);
    expect(sumsIn('three pounds fifty minutes ago')).toEqual([[300, false]]);
  });
});
