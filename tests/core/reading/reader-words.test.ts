import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/core/base/lang.ts';
import { READER_WORDS } from '../../../src/core/reading/reader-words.lexicon.ts';
import { SENSES } from '../../../src/core/reading/mentions/sense.ts';

describe.each(LANGS)('the listed words (%s)', (lang) => {
  const words = READER_WORDS[lang];

  it('come to a page as they are: nothing is lost in JSON', () => {
    expect(JSON.parse(JSON.stringify(words))).toStrictEqual(words);
  });

  it('are those of the language alone, but for the English that a Chinese reply may hold', () => {
    const { commonWords, ...own } = words;
    expect(commonWords).toMatch(/^[a-z' ]+$/);
    expect(/[\u4e00-\u9fff]/.test(JSON.stringify(own))).toBe(lang === 'zh');
  });

  it('voice every sense that mentions are read by, but for the topic, which English does not have', () => {
    const silent = SENSES.filter((sense) => words.senses[sense].trim() === '');
    expect(silent).toEqual(lang === 'zh' ? [] : ['topic']);
  });
});
