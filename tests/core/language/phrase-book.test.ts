import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present } from '../../../src/core/base/invariant.ts';
import type { Lang } from '../../../src/core/base/lang.ts';
import { normalise } from '../../../src/core/language/normalise.ts';
import { parsePhrase } from '../../../src/core/language/phrase.ts';
import { buildPhraseBook, findPhrases } from '../../../src/core/language/phrase-book.ts';
import { unitsOf } from '../../../src/core/language/units.ts';

/** The words in which the phrases are found. */
function found(
  lang: Lang,
  phrases: readonly string[],
  reply: string,
  classes: Readonly<Record<string, readonly string[]>> = {},
): string[] {
  const entries = phrases.map((means) => {
    const parsed = parsePhrase(means);
    return { phrase: present(parsed.ok ? parsed.value : null, means), means };
  });
  const { text } = normalise(reply);
  const book = buildPhraseBook(entries, lang, true, new Map(Object.entries(classes)));
  return findPhrases(book, unitsOf(text, lang)).map(({ start, end }) => text.slice(start, end));
}

describe('findPhrases in Chinese', () => {
  it('finds words anywhere, spaces aside', () => {
    expect(found('zh', ['远程核验'], '我马上远程 核验一下')).toEqual(['远程 核验']);
  });

  it('reaches over a gap of eight characters and no further', () => {
    expect(found('zh', ['送*身份证'], '送一二三四五六七八身份证')).toHaveLength(1);
    expect(found('zh', ['送*身份证'], '送一二三四五六七八九身份证')).toHaveLength(0);
  });

  it('reaches over no gap at all', () => {
    expect(found('zh', ['送*身份证'], '送身份证')).toEqual(['送身份证']);
  });

  it('does not reach into the next sentence', () => {
    expect(found('zh', ['送*身份证'], '马上送。身份证呢')).toEqual([]);
  });

  it('takes the nearest beginning', () => {
    expect(found('zh', ['送*身份证'], '送货,我送身份证')).toEqual(['送身份证']);
  });

  it('reads 您 as 你, and characters of one sound as one', () => {
    expect(found('zh', ['给你回电', '身份证'], '给您回电,带身分证')).toEqual(['给您回电', '身分证']);
  });
});

describe('findPhrases in English', () => {
  it('keeps to word boundaries', () => {
    expect(found('en', ['pass'], 'the passenger can pass')).toEqual(['pass']);
  });

  it.each(['remove the manager', 'removing the manager', 'removed the managers', "remove the manager's"])(
    'finds "%s" by its stems',
    (reply) => {
      expect(found('en', ['remove * manager'], reply)).toHaveLength(1);
    },
  );

  it('reaches over three words and no further', () => {
    expect(found('en', ['bring * cards'], 'bring all of the cards')).toHaveLength(1);
    expect(found('en', ['bring * cards'], 'bring all of the id cards')).toHaveLength(0);
  });

  it('reads contractions as two words', () => {
    expect(found('en', ['we will pay'], "we'll pay")).toEqual(["we'll pay"]);
    expect(found('en', ['can not pay'], 'we cannot pay, we cant pay')).toHaveLength(2);
  });

  it.each(['equipmnet', 'equippment', 'equpment', 'equipnent'])(
    'forgives one slip in a long word: %s',
    (word) => {
      expect(found('en', ['equipment'], `the ${word} is here`)).toEqual([word]);
    },
  );

  it('does not take one word for another', () => {
    expect(found('en', ['remove', 'courier'], 'a remote carrier')).toEqual([]);
  });
});

const CLASSES = { send: ['bring', 'drop off'], card: ['id card', 'licence'], person: ['him'] };

describe('word classes', () => {
  it.each(['bring the licences', 'dropping off his ID cards'])(
    'stand for each of their words: %s',
    (reply) => {
      expect(found('en', ['<send> * <card>'], reply, CLASSES)).toHaveLength(1);
    },
  );

  it('stand beside plain words', () => {
    expect(found('en', ['(<send>|fetch) * <card>'], 'fetch the licence', CLASSES)).toEqual([
      'fetch the licence',
    ]);
  });

  it('that nobody wrote are never found', () => {
    expect(found('en', ['<send> * <none>', 'licence'], 'bring the licence', CLASSES)).toEqual(['licence']);
  });
});

describe('parts in any order', () => {
  it.each(['bring the licence', 'licence is what we bring'])('are found in %s', (reply) => {
    expect(found('en', ['<send> & <card>'], reply, CLASSES)).toEqual([reply]);
  });

  it('are all needed', () => {
    expect(found('en', ['<send> & <card> & <person>'], 'bring the licence', CLASSES)).toEqual([]);
    expect(found('en', ['<send> & <card> & <person>'], 'get him to bring the licence', CLASSES)).toHaveLength(
      1,
    );
  });

  it('stand in one sentence, over its commas', () => {
    expect(found('zh', ['身份证 & 送'], '身份证的事,我让人送')).toEqual(['身份证的事,我让人送']);
    expect(found('zh', ['身份证 & 送'], '身份证没带。我让人送')).toEqual([]);
  });

  it('lie within twenty-four characters or sixteen words', () => {
    expect(found('zh', ['甲 & 乙'], `乙${'一'.repeat(22)}甲`)).toHaveLength(1);
    expect(found('zh', ['甲 & 乙'], `乙${'一'.repeat(23)}甲`)).toEqual([]);
    expect(found('en', ['a & b'], `b ${'x '.repeat(14)}a`)).toHaveLength(1);
    expect(found('en', ['a & b'], `b ${'x '.repeat(15)}a`)).toEqual([]);
  });

  it('are not two in the same words', () => {
    expect(found('zh', ['换人 & 人'], '我换人')).toEqual([]);
    expect(found('zh', ['换人 & 人'], '我换人,人呢')).toEqual(['换人,人']);
  });

  it('give the same stretch however the phrase is written', () => {
    const word = fc.constantFrom('甲', '乙', '丙', '一', ',', '。');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const reply = words.join('');
        const [first, ...others] = ['甲 & 乙', '乙 & 甲'].map((phrase) => found('zh', [phrase], reply));
        for (const other of others) expect(other).toEqual(first);
      }),
    );
  });
});
