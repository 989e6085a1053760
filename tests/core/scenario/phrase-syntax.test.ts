import { describe, expect, it } from 'vitest';
import { parsePhrase } from '../../../src/core/language/phrase.ts';
import { phraseFault } from '../../../src/core/scenario/compile/phrase-syntax.ts';

describe('phrases', () => {
  it.each(['回电', '今天*送', '(今晚|明天)送', 'call (you |)back', '没*(通知|说一声)', '((a|b) c|d)'])(
    '%s is one, and the reader takes it',
    (phrase) => {
      expect(phraseFault(phrase)).toBeUndefined();
      expect(parsePhrase(phrase).ok).toBe(true);
    },
  );

  it.each(['*', '今天*', '*送', 'a**b', '(a|b', 'a|b)', 'a|b', '(a*b|c)', '^a', 'a.*?b', '[ab]', '()'])(
    '%s is none',
    (phrase) => {
      expect(phraseFault(phrase)).toBeDefined();
    },
  );
});
