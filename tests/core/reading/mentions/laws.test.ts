import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../../../src/core/base/lang.ts';
import type { Mention } from '../../../../src/core/base/reading.ts';
import { labelledReplies, mentionsIn, type Labelled } from './labelled.ts';

const ROWS = LANGS.flatMap((lang) => labelledReplies('known', lang).map((row) => ({ lang, row })));

const what = (mentions: readonly Mention[]) =>
  mentions.map(({ kind, id, value, polarity }) => `${kind}/${id}/${value}/${polarity}`);

/** The mentions stay the same when the words are only written otherwise. */
function expectSame(lang: Lang, row: Labelled, say: string): void {
  expect(what(mentionsIn({ ...row, say }, lang)), say).toEqual(what(mentionsIn(row, lang)));
}

describe('mentions', () => {
  it('lie inside the text, in order, whatever is written', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom(...ROWS.map(({ row }) => row.say)));
    fc.assert(
      fc.property(fc.constantFrom(...LANGS), fc.array(piece, { maxLength: 4 }), (lang, pieces) => {
        const say = pieces.join(' ');
        let last = 0;
        for (const { start, end } of mentionsIn({ case: 'gate', say, prev: say }, lang)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(say.length);
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
        }
      }),
    );
  });

  it('have whole values', () => {
    for (const { lang, row } of ROWS) {
      for (const { value } of mentionsIn(row, lang))
        expect(value === undefined || Number.isSafeInteger(value)).toBe(true);
    }
  });

  it('do not depend on width, case or spaces at the ends', () => {
    const wide = (text: string) =>
      text.replaceAll(/[0-9a-z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    for (const { lang, row } of ROWS) {
      expectSame(lang, row, `  ${row.say}  `);
      expectSame(lang, row, row.say.toUpperCase());
      if (lang === 'zh') expectSame(lang, row, wide(row.say));
    }
  });

  it('do not depend on the final mark', () => {
    for (const { lang, row } of ROWS) {
      if (/[。.!！]$/.test(row.say)) expectSame(lang, row, row.say.slice(0, -1));
    }
  });

  it('do not depend on 您 or 你', () => {
    for (const { lang, row } of ROWS)
      if (lang === 'zh') expectSame(lang, row, row.say.replaceAll('您', '你'));
  });

  it('grow no faster than the text', () => {
    const time = (repeats: number) => {
      const say = '换掉经理我做不了主，两个小时内给您回电，误工费五百块。'.repeat(repeats);
      const runs = Array.from({ length: 5 }, () => {
        const from = performance.now();
        mentionsIn({ case: 'gate', say }, 'zh');
        return performance.now() - from;
      });
      return Math.min(...runs);
    };
    time(50);
    // Eight times the text; a quadratic reader would take sixty-four times as long.
    expect(time(640)).toBeLessThan(24 * time(80));
  });
});
