import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/core/language/normalise.ts';
import { isRepetition } from '../../../src/core/reading/repetition.ts';
import type { Lang } from '../../../src/core/base/lang.ts';

const repeats = (lang: Lang, text: string): boolean => isRepetition(normalise(text).text, lang);

describe('a reply that only repeats itself', () => {
  it.each<[Lang, string]>([
    ['en', 'sorry '.repeat(12)],
    ['en', 'I understand how you feel I understand how you feel I understand how you feel'],
    ['en', 'Thanks thanks thanks thanks, thanks thanks thanks thanks, thanks.'],
    ['en', 'yes yes yes, sure sure sure, right right right, fine fine fine'],
    ['zh', '抱歉'.repeat(8)],
    ['zh', '收到收到收到，马上马上马上，一定一定一定'],
    ['zh', '非常理解您的心情'.repeat(3)],
    ['zh', '理解，理解，理解理解，理解，理解，理解'],
  ])('is seen, with marks or without (%s: %s)', (lang, text) => expect(repeats(lang, text)).toBe(true));

  it.each<[Lang, string]>([
    ['en', 'Yes, yes, yes, of course.'],
    [
      'en',
      'I will call the depot now, and I will call you back before five, and if I cannot, I will text you.',
    ],
    ['zh', '好的好的，您说，我听着呢。'],
    ['zh', '您说得对，该来的没来，该说的没说，这两件事都是我们没做好，我现在一件一件给您办。'],
  ])('is told from emphasis and from a list (%s: %s)', (lang, text) =>
    expect(repeats(lang, text)).toBe(false),
  );
});
