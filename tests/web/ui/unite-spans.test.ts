import { describe, expect, it } from 'vitest';
import { uniteSpans } from '../../../src/web/ui/unite-spans.ts';

describe('uniteSpans', () => {
  it('makes one of stretches that overlap, touch or lie within each other', () => {
    const spans = [
      { start: 8, end: 12 },
      { start: 0, end: 6 },
      { start: 2, end: 4 },
      { start: 6, end: 7 },
    ];
    expect(uniteSpans(spans)).toEqual([
      { start: 0, end: 7 },
      { start: 8, end: 12 },
    ]);
  });

  it('leaves none as none', () => {
    expect(uniteSpans([])).toEqual([]);
  });
});
