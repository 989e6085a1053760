import { describe, expect, it } from 'vitest';
import { present } from '../../../src/core/base/invariant.ts';
import type { Lang } from '../../../src/core/base/lang.ts';
import { normalise } from '../../../src/core/language/normalise.ts';
import { parsePhrase } from '../../../src/core/language/phrase.ts';
import { buildPhraseBook, findPhrases } from '../../../src/core/language/phrase-book.ts';
import { unitsOf } from '../../../src/core/language/units.ts';

/** The words in which the phrases are found. */
function found(lang: Lang, phrases: readonly string[], reply: string): string[] {
  const entries = phrases.map((means) => {
    const parsed = parsePhrase(means);
    return { phrase: present(parsed.ok ? parsed.value : null, means), means };
  });
  const { text } = normalise(reply);
  return findPhrases(buildPhraseBook(entries, lang, true), unitsOf(text, lang)).map(({ start, end }) =>
    text.slice(start, end),
  );
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
