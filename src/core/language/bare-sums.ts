import type { Quantity } from './numbers.ts';

// Sums that are said without their currency: 多扣了三十, 尾款一千五百八, "the fee's two hundred", "forty-two hundred comes back".

/** How far the words that speak of money may stand before the number, and after it: code units. */
const REACH = 32;

/** Smaller numbers count things. Thousandths. */
const LEAST = 5000;

/** What the number may be followed by: anything else is what it counts (两千步, 三十天, fifty boxes). */
const CHINESE_END =
  /^(?: ?(?:[,。.!?;、…~)]|$)|原路|[就都也是可能不我您你在已每抵另才还那和]|以[内上下]|左右|上下|到账|退|给您|吧|吗|呢|封顶|起步|整|一[个台件次趟张])/;
const ENGLISH_END =
  /^(?: ?[,.!?;:)]|$| (?:is|was|comes?|came|goes|went|lands?|back|off|too|an? (?:year|month|week|go)|per (?!cent)|each|to|on|for|from|and|or|which|that|as|more|extra|deposit|fee|refund|credit|charge|payment|please|it|will|i|we|you|but|so|if|when)\b)/;

/** Words that speak of money, then nothing but small words. */
const CHINESE_CUE =
  /(?:[款费价金租息额账钱税薪退赔补扣收付交抵减省花充返欠]|给[您你]|保了|优惠|便宜|[一总]共|合计|只要|仅需|上限|封顶|[最顶至][高多])(?:[了到是就为要共您你我们只才的算出给回过:]|大概|大约|差不多|最多|最高)*$/;
/** One article, by what is asked for it: 这件二百九十九的外套. */
const CHINESE_PRICED = /[这那](?:件|款|条|双|套|台|份|顿|单|笔|张)$/;

const SMALL_WORDS =
  "(?:'s|,)?(?: (?:is|was|you|it|of|for|to|us|only|just|about|roughly|around|up|the|first|an?|extra|another|full|whole|over|back|out|comes|came),?)*";
const ENGLISH_CUE = new RegExp(
  `\\b(?:refund(?:ed|ing)?|charged?|costs?|spen[dt]|pay|pays|paid|paying|owed?|saves?|credit(?:ed|ing)?|insured)${SMALL_WORDS} $` +
    `|\\b(?:fees?|deposit|balance|price|payment|bill|interest|premium|excess|limit|cap|total|discount|plan|fare|rent|compensation)(?:'s| (?:is|was|of|comes|after|at most|up))${SMALL_WORDS} $`,
);
const ENGLISH_NOUN_AFTER =
  /^ (?:(?:comes?|goes|is going) back|lands\b|deposit|fee\b|refund|credit|charge|payment)/;

/** 四千二, 一百五: a last digit that leaves its unit out counts money. */
const SHORTENED = /[百千万][一二三四五六七八九]$/;
const GRAND = /(?<!^)grand$/;

/** Whether a number without a currency is a sum by the words around it. */
export function isBareSum(text: string, { start, end, thousandths }: Quantity): boolean {
  if (thousandths === null || thousandths < LEAST) return false;
  const after = text.slice(end, end + REACH);
  const before = text.slice(Math.max(0, start - REACH), start);
  if (/[一二三]赔$/.test(before)) return false;
  if (CHINESE_PRICED.test(before)) return after.startsWith('的');
  if (CHINESE_END.test(after)) {
    if (CHINESE_CUE.test(before) || SHORTENED.test(text.slice(start, end))) return true;
  }
  if (!ENGLISH_END.test(after)) return false;
  return GRAND.test(text.slice(start, end)) || ENGLISH_CUE.test(before) || ENGLISH_NOUN_AFTER.test(after);
}
