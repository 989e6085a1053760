import { describe, expect, it } from 'vitest';
import { parsePhrase } from '../../../src/core/language/phrase.ts';
import { phraseFault, wordFault } from '../../../src/core/scenario/compile/phrase-syntax.ts';

describe('phrases', () => {
  it.each([
    '回电',
    '今天*送',
    '(今晚|明天)送',
    'call (you |)back',
    '没*(通知|说一声)',
    '((a|b) c|d)',
    '<send> * <id-card>',
    '<a> & (b|<c>)',
    '身份证 & <send>',
  ])('%s is one, and the reader takes it', (phrase) => {
    expect(phraseFault(phrase)).toBeUndefined();
    expect(parsePhrase(phrase).ok).toBe(true);
  });

  it.each([
    '*',
    '今天*',
    '*送',
    'a**b',
    '(a|b',
    'a|b)',
    'a|b',
    '(a*b|c)',
    '^a',
    'a.*?b',
    '[ab]',
    '()',
    'a * b & c',
    'a &',
    '(a & b|c)',
    'the <a>',
    '<a',
    '<A>',
    '<>',
  ])('%s is none', (phrase) => {
    expect(phraseFault(phrase)).toBeDefined();
  });
});

describe('words of a class', () => {
  it.each(['身份证', 'id (card|cards)'])('%s is one', (word) => {
    expect(wordFault(word)).toBeUndefined();
  });

  it.each(['a * b', 'a & b', '<other>', '(a', '[a]'])('%s is none', (word) => {
    expect(wordFault(word)).toBeDefined();
  });
});
