import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../../src/core/base/lang.ts';
import { normalise } from '../../../../src/core/language/normalise.ts';
import { EMPTY_CASE_INDEX } from '../../../../src/core/reading/case-index.ts';
import { FEELING_STEMS } from '../../../../src/core/reading/mentions/feelings.lexicon.ts';
import { findMentions } from '../../../../src/core/reading/mentions/find-mentions.ts';
import { FEELINGS } from '../../../../src/core/scenario/vocabulary.ts';
import { VOCABULARIES } from '../../../support/vocabularies.ts';

function feelingsIn(text: string, lang: Lang): readonly string[] {
  const found = findMentions(normalise(text), EMPTY_CASE_INDEX, VOCABULARIES[lang], normalise(''), []);
  return found
    .filter(({ kind }) => kind === 'feeling')
    .map(({ id = 'unclear', polarity }) => (polarity === 'negated' ? `!${id}` : id));
}

describe('a feeling named [T1]', () => {
  it.each([
    ['您这么生气，换谁都一样', ['anger']],
    ['您现在一定很着急', ['worry']],
    ['让您受委屈了', ['wronged']],
    ['跑了三趟，真是累坏了', ['weariness']],
    ['这样办事确实让人失望', ['disappointment']],
    ['听起来您今天心情不错', ['joy']],
    ['您不高兴我听得出来', ['anger']],
    ['这是紧急件，先给您开门', []],
  ] as const)('is told apart in Chinese: %s', (text, feelings) => {
    expect(feelingsIn(text, 'zh')).toEqual(feelings);
  });

  it.each([
    ['You have every right to be furious', ['anger']],
    ['You must be worried about tonight', ['worry']],
    ['That was humiliating in front of your crew', ['wronged']],
    ['You sound exhausted', ['weariness']],
    ['You must feel let down', ['disappointment']],
    ['You sound happy today', ['joy']],
    ['I can tell you are not happy', ['!joy']],
    ['That must have been shocking', ['unclear']],
  ] as const)('is told apart in English: %s', (text, feelings) => {
    expect(feelingsIn(text, 'en')).toEqual(feelings);
  });

  it('is one of the vocabulary', () => {
    for (const lang of ['zh', 'en'] as const)
      for (const [feeling] of FEELING_STEMS[lang]) expect(FEELINGS).toContain(feeling);
  });
});
