import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/core/base/lang.ts';
import { actsIn, readText } from './test-reader.ts';

const LINES = {
  zh: [
    '真的很抱歉,让您的人在门口等了两个小时',
    '换成谁都会着急',
    '我两个小时内给您回电话',
    '您的订单号是多少?',
    '你冷静一点!',
    '谢谢您耐心等到现在。',
  ],
  en: [
    "I'm so sorry your crew was turned away",
    'Anyone would be furious',
    "I'll call you back within two hours",
    "What's your order number?",
    'Calm down!',
    'Thank you for bearing with us.',
  ],
} as const;

describe('a reading', () => {
  it.each(LANGS)('names the acts with the words that show them in %s', (lang) => {
    const [sorry = ''] = LINES[lang];
    const text = lang === 'zh' ? `${sorry}。还有什么可以帮您的吗?` : `${sorry}. Is there anything else?`;
    const apology = readText(lang, text).observations.find(({ act }) => act === 'apologise');
    expect(apology && text.slice(apology.start, apology.end)).toBe(sorry);
  });

  it.each(LANGS)('of nothing observes nothing in %s', (lang) => {
    for (const text of ['', '   ', '\n', '。!?', '🙏🙏'])
      expect(readText(lang, text).observations).toEqual([]);
  });

  it.each(LANGS)('has spans inside the reply and certainties in permille, for any text in %s', (lang) => {
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(fc.constantFrom(...LINES[lang]), { maxLength: 6 }).map((lines) => lines.join('')),
    );
    fc.assert(
      fc.property(anything, anything, (text, prev) => {
        for (const { start, end, confidence } of readText(lang, text, prev).observations) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Number.isInteger(confidence) && confidence >= 0 && confidence <= 1000).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(LANGS)('is the same twice in %s', (lang) => {
    const text = LINES[lang].join(' ');
    expect(readText(lang, text)).toEqual(readText(lang, text));
  });

  it.each(LANGS)('takes twenty thousand characters in %s', (lang) => {
    const text = LINES[lang].join(' ').repeat(400).slice(0, 20_000);
    expect(readText(lang, text).observations.length).toBeGreaterThan(0);
  });
});

describe('the same acts are read', () => {
  it.each(LANGS)('with emoji at the end, spaces around, or no final mark in %s', (lang) => {
    for (const line of LINES[lang]) {
      const acts = actsIn(lang, line);
      expect(actsIn(lang, `${line}🙏`), `${line} with emoji`).toEqual(acts);
      expect(actsIn(lang, `  ${line} \n`), `${line} with spaces`).toEqual(acts);
      if (/[^?!。.]$/.test(line))
        expect(actsIn(lang, `${line}${lang === 'zh' ? '。' : '.'}`), line).toEqual(acts);
    }
  });

  it('in Traditional and in Simplified characters', () => {
    expect(actsIn('zh', '真的很抱歉,讓您的人在門口等了兩個小時')).toEqual(actsIn('zh', LINES.zh[0]));
  });

  it('in full and in half width', () => {
    expect(actsIn('zh', '您的订单号是多少？')).toEqual(actsIn('zh', LINES.zh[3]));
    expect(actsIn('en', 'Ｃａｌｍ　ｄｏｗｎ！')).toEqual(actsIn('en', LINES.en[4]));
  });

  it('with 您 and with 你', () => {
    for (const line of LINES.zh)
      expect(actsIn('zh', line.replaceAll('您', '你'))).toEqual(actsIn('zh', line));
  });

  it('in upper case and with typographic quotes', () => {
    for (const line of LINES.en) {
      expect(actsIn('en', line.toUpperCase())).toEqual(actsIn('en', line));
      expect(actsIn('en', line.replaceAll("'", '’'))).toEqual(actsIn('en', line));
    }
  });

  it('whichever digits a figure has', () => {
    expect(actsIn('zh', '30分钟内给您回电')).toEqual(actsIn('zh', '45分钟内给您回电'));
  });
});
