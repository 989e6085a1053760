// @vitest-environment node
import { describe, expect, it } from 'vitest';
import en from '../../../src/web/locales/en.json';
import zh from '../../../src/web/locales/zh.json';

type Words = string | { readonly [key: string]: Words };

function flat(words: Words, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`));
}

const chinese = flat(zh);
const english = flat(en);
const bare = (key: string): string => key.replace(/_(?:one|other)$/, '');
const slots = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();

describe('the words of the page', () => {
  it('are the same set in both languages', () => {
    const keys = (list: [string, string][]): string[] => [...new Set(list.map(([key]) => bare(key)))].sort();
    expect(keys(chinese)).toEqual(keys(english));
  });

  it('have the same slots in both languages', () => {
    const known = new Map(english.map(([key, text]) => [bare(key), slots(text)]));
    for (const [key, text] of chinese) expect([key, slots(text)]).toEqual([key, known.get(bare(key))]);
  });

  it('are Chinese in Chinese: full-width punctuation, nobody’s gender', () => {
    for (const [key, text] of chinese) {
      expect(text, key).not.toMatch(/[一-鿿」}][,:;?!]|[,:;?!][一-鿿「]/);
      expect(text, key).not.toMatch(/她|(?<!其)他/);
    }
  });

  it('are nobody’s gender in English', () => {
    for (const [key, text] of english) expect(text, key).not.toMatch(/\b(?:he|she|his|her|him)\b/i);
  });

  it('hold none of our own jargon', () => {
    for (const [key, text] of english) {
      expect(text, key).not.toMatch(
        /\b(?:findings?|ledger|dialogue acts?|bundle|persona|rubric|statechart)\b/i,
      );
    }
  });
});
