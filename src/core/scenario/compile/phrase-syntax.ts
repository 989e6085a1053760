import type { Localised } from '../../base/lang.ts';

const NOT_PHRASES = /[\\^$+?[\]{}]/;

/**
 * What is wrong with a phrase, or undefined. A phrase is words with `*` for a gap or `&` for any order, `(a|b)` for
 * either and `<class>` for the words of a class: brackets are closed, bars stand inside them and gaps outside, a gap has
 * words on both sides, and a class stands by itself.
 */
export function phraseFault(phrase: string): Localised | undefined {
  const odd = NOT_PHRASES.exec(phrase)?.[0];
  if (odd !== undefined) {
    return {
      zh: `“${odd}”在短语里没有意义，这里不用正则表达式`,
      en: `\`${odd}\` means nothing in a phrase: these are not regular expressions`,
    };
  }
  if (phrase.includes('*') && phrase.includes('&')) return MIXED;
  const joint = phrase.includes('&') ? '&' : '*';
  if (phrase.split(joint).some((words) => words.replace(/[()|\s]/g, '') === '')) {
    return { zh: `“${joint}”的两边都要有字`, en: `\`${joint}\` needs words on both sides` };
  }
  return bracketFault(phrase) ?? classFault(phrase);
}

/** What is wrong with a word of a class, or undefined: it is plain words, with `(a|b)` for either. */
export function wordFault(word: string): Localised | undefined {
  const joint = /[*&<>]/.exec(word)?.[0];
  if (joint === undefined) return phraseFault(word);
  return {
    zh: `“${joint}”不能写在词类的词里`,
    en: `\`${joint}\` cannot stand in a word of a class`,
  };
}

const MIXED: Localised = {
  zh: '一个短语里不能又用“*”又用“&”',
  en: '`*` and `&` cannot stand in one phrase',
};

/** A class is a whole part of a phrase, or a whole choice of a bracket. */
function classFault(phrase: string): Localised | undefined {
  const rest = phrase.replace(/(^|[*&(|])\s*<[a-z0-9-]+>\s*(?=$|[*&)|])/g, '$1');
  if (!/[<>]/.test(rest)) return undefined;
  return {
    zh: '“<词类>”要单独写，跟前后的字之间用“*”或“&”隔开',
    en: 'a `<class>` stands by itself, with `*` or `&` between it and other words',
  };
}

function bracketFault(phrase: string): Localised | undefined {
  let depth = 0;
  for (const unit of phrase) {
    if (unit === '(') depth += 1;
    if (unit === ')') depth -= 1;
    if (depth < 0) return UNBALANCED;
    if ((unit === '*' || unit === '&') && depth > 0)
      return { zh: `“${unit}”不能写在括号里面`, en: `\`${unit}\` cannot stand inside brackets` };
    if (unit === '|' && depth === 0)
      return { zh: '“|”只能写在括号里面', en: '`|` stands inside brackets only' };
  }
  return depth === 0 ? undefined : UNBALANCED;
}

const UNBALANCED: Localised = { zh: '括号没有成对', en: 'a bracket has no partner' };
