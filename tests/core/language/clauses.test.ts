import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../src/core/base/lang.ts';
import { sentenceMarks, splitClauses } from '../../../src/core/language/clauses.ts';
import { normalise } from '../../../src/core/language/normalise.ts';

function cut(text: string, lang: Lang): readonly string[] {
  const folded = normalise(text).text;
  return splitClauses(folded, lang).map(({ start, end }) => folded.slice(start, end));
}

describe('splitClauses', () => {
  it('cuts Chinese at commas, stops, line breaks and the spaces of unpunctuated speech', () => {
    expect(cut('您好,我姓周。这就查\n稍等 马上好', 'zh')).toEqual([
      '您好',
      '我姓周',
      '这就查',
      '稍等',
      '马上好',
    ]);
  });

  it('cuts long Chinese without punctuation before the words that open a clause', () => {
    expect(cut('真的很抱歉让您等了这么久我现在就帮您联系仓库那边', 'zh')).toEqual([
      '真的很抱歉让您等了这么久',
      '我现在就帮您联系仓库那边',
    ]);
  });

  it('keeps decimal points, clock times and thousands whole', () => {
    expect(cut('退您1,299.50元,下午3:30前到', 'zh')).toEqual(['退您1,299.50元', '下午3:30前到']);
  });

  it('keeps titles and hyphenated words whole in English', () => {
    expect(cut('Mr. Hall, a follow-up is on its way.', 'en')).toEqual([
      'mr. hall, a follow-up is on its way',
    ]);
  });

  it('cuts English before a conjunction that opens a new clause', () => {
    expect(cut('I will call the site manager now and I will ring you back', 'en')).toEqual([
      'i will call the site manager now',
      'and i will ring you back',
    ]);
  });

  it('leaves a short tail with its clause', () => {
    expect(cut('Send me the order number, please.', 'en')).toEqual(['send me the order number, please']);
  });

  it('lets the strongest of several marks count', () => {
    expect(splitClauses('really?!', 'en').map(({ mark }) => mark)).toEqual(['question']);
  });

  it('finds clauses that follow each other and lie inside the text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom<Lang>('zh', 'en'), (text, lang) => {
        const folded = normalise(text).text;
        let last = 0;
        for (const { start, end } of splitClauses(folded, lang)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(folded.length);
      }),
    );
  });
});

describe('sentenceMarks', () => {
  const marks = (text: string) => sentenceMarks(splitClauses(normalise(text).text, 'zh'));

  it('gives each clause the mark that its sentence ends with', () => {
    expect(marks('能不能先看一下,再给您回电话?好的,谢谢!')).toEqual([
      'question',
      'question',
      'exclaim',
      'exclaim',
    ]);
  });

  it('takes a missing mark at the end for a stop', () => {
    expect(marks('好的,我先看一下')).toEqual(['stop', 'stop']);
  });
});
