import { describe, expect, it } from 'vitest';
import { describeSpans, labelledSpans } from '../../../scripts/train/eval-spans.ts';

describe('how well marks lie', () => {
  it('goes by the pieces that carry the label', () => {
    const pieces = [
      ['Hello. ', ['greet']],
      ['Sorry. ', ['apologise.formulaic']],
      ['Very sorry.', ['apologise', 'own.fault']],
    ] as const;
    expect(labelledSpans(pieces, 'apologise')).toEqual([
      { start: 7, end: 14 },
      { start: 14, end: 25 },
    ]);
  });

  it('tells touching from lying mostly inside', () => {
    const labelled = [{ start: 0, end: 10 }];
    const sentence = describeSpans([
      { labelled, read: [{ start: 0, end: 10 }] },
      { labelled, read: [{ start: 8, end: 20 }] },
      { labelled, read: [{ start: 12, end: 20 }] },
      { labelled, read: [{ start: 5, end: 15 }] },
    ]);
    expect(sentence).toContain('of 4 acts');
    expect(sentence).toContain('75 % are marked');
    expect(sentence).toContain('50 % mostly inside');
  });
});
