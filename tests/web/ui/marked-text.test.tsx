import { render } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MarkedText } from '../../../src/web/ui/marked-text.tsx';

function marksOf(text: string, spans: readonly { start: number; end: number }[]): (string | null)[] {
  const { container, unmount } = render(<MarkedText text={text} spans={spans} />);
  const marks = [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
  expect(container.textContent).toBe(text);
  unmount();
  return marks;
}

describe('MarkedText', () => {
  it('marks exactly the words of a span', () => {
    expect(marksOf('换谁都会火，我来办', [{ start: 0, end: 5 }])).toEqual(['换谁都会火']);
  });

  it('marks nothing without spans', () => {
    expect(marksOf('好的', [])).toEqual([]);
  });

  it('never loses or doubles a character, whatever the spans', () => {
    const span = fc
      .tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 }))
      .map(([a, b]) => ({
        start: Math.min(a, b),
        end: Math.max(a, b),
      }));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 4 }), (text, spans) => {
        marksOf(text, spans);
      }),
      { numRuns: 60 },
    );
  });
});
