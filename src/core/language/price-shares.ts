import type { Span } from '../base/span.ts';
import { codesOf } from './character-class.ts';
import { codeAt } from './characters.ts';
import { eachMatch } from './each-match.ts';
import type { Quantity } from './numbers.ts';

// A share of a price (打八折, 退百分之三十, 20% off) is money, but what it comes to is not said.

const REACH = 24;
const WHOLE = 100_000;

/** What 20%, "20 per cent" and 两成 go on with; 百分之 stands before. */
const OPENS_UNIT = codesOf(' %p成');
const ENDS_PERCENT = '之'.charCodeAt(0);

const CHINESE_CUE = /[价费款金息钱退赔补扣付减免惠报返抵]/;
const ENGLISH_CUE =
  /\b(?:off|discount|refund|back|reduction|rebate|covers?|interest|fees?|charges?|deposit|credit|price|bill|fare|costs?|total|premium|of it)\b/;
const HALF = /半价|\bhalf (?:price|off|the (?:price|fee|fare|cost|charge|bill|money))\b/g;

/** The shares of a price in a text. */
export function findPriceShares(text: string, numbers: readonly Quantity[]): readonly Span[] {
  const shares: Span[] = [];
  for (const number of numbers) {
    const share = shareOf(text, number);
    if (share) shares.push(share);
  }
  if (text.includes('半价') || text.includes('half '))
    eachMatch(HALF, text, ({ 0: all, index }) => shares.push({ start: index, end: index + all.length }));
  return shares;
}

function shareOf(text: string, { start, end, thousandths }: Quantity): Span | undefined {
  if (text.startsWith('折', end))
    return { start: text.charAt(start - 1) === '打' ? start - 1 : start, end: end + 1 };
  if (!OPENS_UNIT.has(codeAt(text, end)) && codeAt(text, start - 1) !== ENDS_PERCENT) return undefined;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const unit = /^ ?(?:%|per ?cent\b|成(?![为功本了熟立]))/.exec(after)?.[0].length ?? 0;
  const isPercent = before.endsWith('百分之');
  if ((unit === 0 && !isPercent) || thousandths === WHOLE) return undefined;
  if (/率(?:百分之)?$/.test(before)) return undefined;
  if (!CHINESE_CUE.test(before + after) && !ENGLISH_CUE.test(before + after)) return undefined;
  return { start: isPercent ? start - '百分之'.length : start, end: end + unit };
}
