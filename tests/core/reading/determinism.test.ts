import { afterEach, describe, expect, it, vi } from 'vitest';
import { LANGS } from '../../../src/core/base/lang.ts';
import { EMPTY_CASE_INDEX } from '../../../src/core/reading/case-index.ts';
import { createReader } from '../../../src/core/reading/read.ts';
import { READER_WORDS } from '../../../src/core/reading/reader-words.lexicon.ts';
import { baseReplies, sampledReplies } from './metamorphic/material.ts';
import { readText, testModel } from './test-reader.ts';

const LENGTHS = [0, 1, 2, 3, 10, 100, 1000, 5000, 20_000] as const;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Everything in the language that asks where the machine stands, or which Unicode it knows. */
function forbidLocale(): void {
  const forbidden = (): never => {
    throw new Error('the reading asked for the locale');
  };
  vi.stubGlobal('Intl', new Proxy({}, { get: forbidden }));
  for (const method of ['normalize', 'localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase'] as const)
    vi.spyOn(String.prototype, method).mockImplementation(forbidden);
  vi.spyOn(Number.prototype, 'toLocaleString').mockImplementation(forbidden);
  vi.spyOn(Date.prototype, 'toLocaleString').mockImplementation(forbidden);
}

describe.each(LANGS)('a reader (%s)', (lang) => {
  const turns = [...baseReplies(lang), ...sampledReplies(lang)].map(({ say, prev = '' }) => ({
    text: say,
    prev,
  }));

  it('reads the same whatever it has read before', () => {
    const forwards = createReader(testModel(lang), READER_WORDS[lang]);
    const backwards = createReader(testModel(lang), READER_WORDS[lang]);
    const there = turns.map((turn) => forwards(turn, EMPTY_CASE_INDEX));
    const back = turns.toReversed().map((turn) => backwards(turn, EMPTY_CASE_INDEX));
    expect(back.reverse()).toEqual(there);
  });

  it('reads the same where the locale may not be asked', () => {
    const usual = turns.map(({ text, prev }) => readText(lang, text, prev));
    const model = testModel(lang);
    forbidLocale();
    const reader = createReader(model, READER_WORDS[lang]);
    const withoutLocale = turns.map((turn) => reader(turn, EMPTY_CASE_INDEX));
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    expect(withoutLocale).toEqual(usual);
  });

  const endless = turns
    .map(({ text }) => text)
    .join(' ')
    .repeat(4);
  const monotonous = ['a', '啊', ' ', ',', '，', '?', '\n', '🙏', '0', "'", '您', '\u200b'];

  it.each(LENGTHS)('takes a reply of %i characters', (length) => {
    for (const text of [endless, ...monotonous.map((unit) => unit.repeat(length))].map((one) =>
      one.slice(0, length),
    )) {
      const { observations, mentions, form } = readText(lang, text);
      expect(form.chars).toBeLessThanOrEqual(length);
      for (const { start, end } of [...observations, ...mentions]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(length);
      }
    }
  });
});
