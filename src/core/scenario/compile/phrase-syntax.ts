import type { Localised } from '../../base/lang.ts';

const NOT_PHRASES = /[\\^$+?[\]{}]/;

/**
 * What is wrong with a phrase, or undefined. A phrase is words with `*` for a gap and `(a|b)` for either: groups are
 * closed, not nested, and have no empty side; a gap has words on both sides.
 */
export function phraseFault(phrase: string): Localised | undefined {
  const odd = NOT_PHRASES.exec(phrase)?.[0];
  if (odd !== undefined) {
    return {
      zh: `“${odd}”在短语里没有意义，这里不用正则表达式`,
      en: `\`${odd}\` means nothing in a phrase: these are not regular expressions`,
    };
  }
  if (/^\s*\*|\*\s*$|\*\s*\*/.test(phrase)) {
    return { zh: '“*”的两边都要有字', en: '`*` needs words on both sides' };
  }
  const outside = phrase.replace(/\(([^()|]+\|)+[^()|]+\)/g, '');
  return /[()|]/.test(outside)
    ? {
        zh: '“(甲|乙)”没有写完整：括号要成对，不能套括号，两边都要有字',
        en: '`(a|b)` is not complete: close the bracket, do not nest, leave no side empty',
      }
    : undefined;
}
