import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../src/core/base/lang.ts';
import { splitClauses } from '../../../src/core/language/clauses.ts';
import { normalise } from '../../../src/core/language/normalise.ts';
import { scriptsOf } from '../../../src/core/language/scripts.ts';
import { indexCase } from '../../../src/core/reading/case-index.ts';
import { formOf } from '../../../src/core/reading/form.ts';
import { findMentions } from '../../../src/core/reading/mentions/find-mentions.ts';
import { CASES } from './mentions/labelled.ts';
import { VOCABULARIES } from '../../support/vocabularies.ts';

function form(lang: Lang, reply: string) {
  const folded = normalise(reply);
  const mentions = findMentions(folded, indexCase(CASES.gate, lang), VOCABULARIES[lang], normalise(''), []);
  return formOf(folded, splitClauses(folded.text, lang), scriptsOf(folded.text), lang, mentions);
}

describe('formOf', () => {
  it('counts the units of the original between the spaces around it', () => {
    expect(form('zh', '  好的，马上办。 \n').chars).toBe(7);
    expect(form('en', 'ok 👍👍').chars).toBe(7);
    expect(form('en', '   ').chars).toBe(0);
  });

  it('counts clauses', () => {
    expect(form('zh', '您好。我来办，您放心！').clauses).toBe(3);
  });

  it.each([
    ['我马上处理OK', 'zh'],
    ['I will check the 订单 now', 'en'],
    ['спасибо большое', 'other'],
    ['ありがとうございます', 'other'],
    ['12345', 'none'],
    ['', 'none'],
  ])('tells the language of "%s" by its script', (reply, lang) => {
    expect(form('zh', reply).lang).toBe(lang);
  });

  it.each([
    ['您稍等', 'formal'],
    ['你等一下', 'familiar'],
    ['你好，我帮您查', 'formal'],
    ['陈总，我来办', 'name'],
    ['王女士您好', 'name'],
    ['喂陈总我是小周', 'name'],
    ['亲，稍等哦', 'shop'],
    ['好的亲，您稍等', 'shop'],
    ['我是小李，马上查', 'none'],
    ['张经理那边我去说', 'none'],
    ['我会亲自跟进', 'none'],
    ['马上查', 'none'],
  ])('finds that %s addresses the customer as %s', (reply, address) => {
    expect(form('zh', reply).address).toBe(address);
  });

  it.each([
    ['Certainly, sir.', 'formal'],
    ['Mr Marsh, one moment.', 'formal'],
    ['Thank you, Ms. Cassidy.', 'formal'],
    ['Daniel, I am on it.', 'name'],
    ['Thanks, Sarah.', 'name'],
    ['Hi Daniel, it is Tom here.', 'name'],
    ['This is Sarah from Northway.', 'none'],
    ['I spoke to Mr Lomax about it.', 'none'],
    ['I am on it.', 'none'],
  ])('finds that "%s" addresses the customer as %s', (reply, address) => {
    expect(form('en', reply).address).toBe(address);
  });
});
