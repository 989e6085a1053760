import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, originalSpan, readSimplification } from '../../../src/core/language/normalise.ts';

describe('normalise', () => {
  it('folds case, width, quotes and dashes', () => {
    expect(normalise('ＡＢＣ，“Don’t” – É！').text).toBe('abc,"don\'t" - é!');
  });

  it('collapses white space to one space, or to one line break where there is one', () => {
    expect(normalise('a  \u00a0b \n\n c\u3000d').text).toBe('a b\nc d');
  });

  it('drops a space after a comma in Chinese, for nobody means anything by it', () => {
    expect(normalise('好的， 我 来：\u30002点、 3点').text).toBe('好的,我 来:2点、3点');
    expect(normalise('well, now: 2').text).toBe('well, now: 2');
    expect(normalise('好的，\n我来').text).toBe('好的,\n我来');
  });

  it('reads 著 as the particle 着, as Taiwan writes it, but not in words that keep it', () => {
    expect(normalise('盯著，等著').text).toBe('盯着,等着');
    expect(normalise('著名的原著').text).toBe('著名的原著');
  });

  it('keeps a run of emoji as one marker, skin tones and joiners included', () => {
    expect(normalise('好的👩🏽‍💻🙏🏻❤️!').text).toBe('好的☺!');
  });

  it('folds Traditional characters by the table it is given', () => {
    expect(normalise('對不起', readSimplification('對对')).text).toBe('对不起');
  });

  it('knows the offsets of the original', () => {
    const text = 'Ａ  ｂ🙏c';
    const folded = normalise(text);
    const at = folded.text.indexOf('b');
    const span = originalSpan(folded, at, at + 1);
    expect(text.slice(span.start, span.end)).toBe('ｂ');
  });

  it('gives offsets that never fall and stay inside the original, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, starts } = normalise(text);
        expect(starts).toHaveLength(folded.length + 1);
        expect(starts.at(-1)).toBe(text.length);
        for (let i = 1; i < starts.length; i += 1)
          expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
      }),
    );
  });

  it('changes nothing when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalise(text).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });
});
