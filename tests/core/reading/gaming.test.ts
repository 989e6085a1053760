import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../../src/core/base/lang.ts';
import { likeness } from '../../../src/core/situation/notice-form.ts';
import { readText } from './test-reader.ts';
import { baseReplies, sampledReplies, tricks, type Trick } from './metamorphic/material.ts';
import { EXACT } from './metamorphic/transformations.ts';

const TRICKS: readonly Trick[] = ['gibberish', 'foreign', 'empty', 'stuffed'];

/** Of the tricks of one kind, the share that must be seen through. */
const LEAST_CAUGHT = 0.8;

/** Replies of honest people in a hundred that may be suspected. */
const MOST_SUSPECTED = 2;

/** Permille of likeness from which on a reply is taken for a copy (src/core/situation/notice-form.ts). */
const COPIED = 700;

/** The sample answer with another "you" has other words, so its fingerprint is another one too. */
const CHANGES_WORDS: readonly string[] = ['the familiar you', 'the polite you'];

function expectCaught(lang: Lang, level: Trick): void {
  const tried = tricks(lang)[level];
  const passed = tried.filter((text) => readText(lang, text).coherence.level !== level);
  const share = 1 - passed.length / tried.length;
  expect(share, passed.join('\n')).toBeGreaterThanOrEqual(LEAST_CAUGHT);
}

describe.each(LANGS)('somebody who wants points without answering (%s)', (lang) => {
  it.each(TRICKS)('is seen through: %s', (level) => expectCaught(lang, level));

  it('is told from an honest reply', () => {
    const honest = [...baseReplies(lang), ...sampledReplies(lang)];
    const suspected = honest
      .map(({ say, prev }) => ({ say, level: readText(lang, say, prev).coherence.level }))
      .filter(({ level }) => level !== 'fine');
    const percent = (100 * suspected.length) / honest.length;
    const named = suspected.map(({ say, level }) => `${level} | ${say}`).join('\n');
    expect(percent, named).toBeLessThanOrEqual(MOST_SUSPECTED);
  });

  const disguises = EXACT.filter(({ name, langs }) => langs.includes(lang) && !CHANGES_WORDS.includes(name));

  it.each(disguises)('cannot hide a copied answer with $name', ({ apply }) => {
    for (const { say } of baseReplies(lang))
      expect(readText(lang, apply(say)).fingerprint, say).toEqual(readText(lang, say).fingerprint);
  });

  it('cannot hide a copied answer behind a word put before it', () => {
    const before = lang === 'zh' ? '嗯，' : 'Okay, ';
    const long = sampledReplies(lang).filter(({ say }) => say.length >= 60);
    expect(long.length).toBeGreaterThan(0);
    for (const { say } of long) {
      const copy = readText(lang, `${before}${say}`).fingerprint;
      expect(likeness(readText(lang, say).fingerprint, copy), say).toBeGreaterThanOrEqual(COPIED);
    }
  });
});
