import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../../src/core/base/lang.ts';
import { TRAITS } from '../../../src/core/language/form-features.ts';
import type { Family } from '../../../src/core/language/features.ts';
import { describeReason } from '../../../src/core/reading/describe-reason.ts';
import { loadReasonWords } from '../../../src/node/load-reason-words.ts';
import { testModel } from './test-reader.ts';

const words = { zh: await loadReasonWords('zh'), en: await loadReasonWords('en') };

function told(lang: Lang, family: Family, name: string, said: string | null = null): string {
  const reason = { family, name, weight: 1, places: [] };
  return describeReason({ reason, weight: 1, places: [], words: said }, words[lang]);
}

describe.each(LANGS)('reasons in words (%s)', (lang) => {
  it('have the same keys in both languages', () => {
    const keys = (all: object): string[] =>
      Object.entries(all).flatMap(([key, inner]) =>
        Object.keys(inner as object).map((one) => `${key}.${one}`),
      );
    expect(keys(words[lang]).sort()).toEqual(keys(words.zh).sort());
  });

  it('know every concept of the lexicon, and none besides', () => {
    expect(Object.keys(words[lang].concepts).sort()).toEqual(Object.keys(testModel(lang).lexicon).sort());
  });

  it('know every trait of a clause and every word of overlap', () => {
    const other = (name: string): string => told(lang, 'form', `unknown:${name}`).replace('unknown:', '');
    for (const trait of TRAITS) {
      expect(told(lang, 'form', trait)).not.toBe(other(trait));
      expect(told(lang, 'form', trait)).not.toMatch(/[{}]|undefined/);
    }
    for (const name of ['shares0', 'shares3', 'shares4', 'part0', 'part2', 'part4'])
      expect(told(lang, 'overlap', name)).not.toContain(name);
  });
});

describe('a reason', () => {
  it('of the reply’s own words is those words', () => {
    expect(told('zh', 'gram', '抱歉', '抱歉')).toBe('“抱歉”');
  });

  it('tells where a neighbour’s concept stands', () => {
    expect(told('en', 'near', '<apology')).toBe('in the clause before: words of apology');
    expect(told('en', 'near', '@thanks')).toBe('in what the customer said: words of thanks');
  });

  it('tells what a concept is under', () => {
    expect(told('en', 'near', 'not!thanks')).toBe('negated: words of thanks');
    expect(told('zh', 'near', 'said!calm-down')).toBe('转述别人的话：让人冷静的话');
    expect(told('en', 'near', 'if!apology')).toBe('on a condition: words of apology');
  });

  it('tells a share of the customer’s words', () => {
    expect(told('en', 'overlap', 'part2')).toBe('about 50% of it is in the customer’s words');
    expect(told('zh', 'overlap', 'shares0')).toBe('没有重复客户的用词');
  });

  it('tells where a clause begins and ends', () => {
    expect(told('en', 'word', '^ sorry')).toBe('it begins with “sorry”');
    expect(told('zh', 'gram', '吗$')).toBe('以“吗”结尾');
    expect(told('zh', 'gram', '^好$')).toBe('整小句就是“好”');
  });

  it('that has no words is told by its name, never left out', () => {
    expect(told('en', 'near', '<no-such-concept')).toBe('another trait (<no-such-concept)');
  });
});
