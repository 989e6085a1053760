import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/core/base/lang.ts';
import { normalise } from '../../../src/core/language/normalise.ts';
import { fingerprintOf } from '../../../src/core/reading/fingerprint.ts';
import { likeness } from '../../../src/core/situation/notice-form.ts';

const print = (text: string, lang: 'zh' | 'en') => fingerprintOf(normalise(text), lang);

describe('fingerprintOf', () => {
  it('is sorted, distinct, unsigned and of bounded size', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), fc.constantFrom(...LANGS), (text, lang) => {
        const hashes = print(text, lang);
        expect(hashes.length).toBeLessThanOrEqual(256);
        hashes.forEach((hash, i) => {
          expect(hash >>> 0).toBe(hash);
          expect(hash).toBeGreaterThan(hashes[i - 1] ?? -1);
        });
      }),
    );
  });

  it('does not see punctuation, spaces, case or width', () => {
    expect(print('我马上给您，回电话！', 'zh')).toEqual(print('我马上 给您回电话', 'zh'));
    expect(print('I will, call BACK.', 'en')).toEqual(print('i will call back', 'en'));
  });

  it('shows a repetition with a word changed, and no likeness where there is none', () => {
    const reply = '我理解您现在很着急，我马上为您联系现场的同事处理这件事情';
    expect(likeness(print(reply, 'zh'), print(`${reply}哈`, 'zh'))).toBeGreaterThan(900);
    expect(
      likeness(print(reply, 'zh'), print('四位师傅的证件照片五分钟内发到门卫手机上', 'zh')),
    ).toBeLessThan(100);
  });

  it('has something for the shortest reply and nothing for none', () => {
    expect(print('嗯', 'zh')).toHaveLength(1);
    expect(print('ok', 'en')).toHaveLength(1);
    expect(print('…', 'zh')).toEqual([]);
  });

  it('is pinned, so that stored attempts keep their meaning', () => {
    expect(print('回电话', 'zh')).toMatchInlineSnapshot(`
      [
        2425340688,
      ]
    `);
  });
});
