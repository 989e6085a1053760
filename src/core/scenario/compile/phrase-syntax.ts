import type { Localised } from '../../base/lang.ts';

const NOT_PHRASES = /[\\^$+?[\]{}]/;

/**
 * What is wrong with a phrase, or undefined. A phrase is words with `*` for a gap and `(a|b)` for either: brackets are
 * closed, bars stand inside them and gaps outside, and a gap has words on both sides.
 */
export function phraseFault(phrase: string): Localised | undefined {
  const odd = NOT_PHRASES.exec(phrase)?.[0];
  if (odd !== undefined) {
    return {
      zh: `“${odd}”在短语里没有意义，这里不用正则表达式`,
      en: `\`${odd}\` means nothing in a phrase: these are not regular expressions`,
    };
  }
  if (phrase.split('*').some((words) => words.replace(/[()|\s]/g, '') === '')) {
    return { zh: '“*”的两边都要有字', en: '`*` needs words on both sides' };
  }
  return bracketFault(phrase);
}

function bracketFault(phrase: string): Localised | undefined {
  let depth = 0;
  for (const unit of phrase) {
    if (unit === '(') depth += 1;
    if (unit === ')') depth -= 1;
    if (depth < 0) return UNBALANCED;
    if (unit === '*' && depth > 0)
      return { zh: '“*”不能写在括号里面', en: '`*` cannot stand inside brackets' };
    if (unit === '|' && depth === 0)
      return { zh: '“|”只能写在括号里面', en: '`|` stands inside brackets only' };
  }
  return depth === 0 ? undefined : UNBALANCED;
}

const UNBALANCED: Localised = { zh: '括号没有成对', en: 'a bracket has no partner' };
