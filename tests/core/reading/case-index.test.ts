import { describe, expect, it } from 'vitest';
import { EMPTY_CASE_INDEX, indexCase } from '../../../src/core/reading/case-index.ts';
import { normalise } from '../../../src/core/language/normalise.ts';
import { findMentions } from '../../../src/core/reading/mentions/find-mentions.ts';
import { CASES } from './mentions/labelled.ts';
import { VOCABULARIES } from '../../support/vocabularies.ts';

const NOTHING = normalise('');

describe('indexCase', () => {
  it('reads every phrase of a well-written case', () => {
    expect(indexCase(CASES.gate, 'zh').problems).toEqual([]);
    expect(indexCase(CASES.coat, 'en').problems).toEqual([]);
  });

  it('names the place of each phrase that it cannot read and leaves only that one out', () => {
    const [voucher] = CASES.gate.options.filter(({ id }) => id === 'voucher');
    const broken = {
      ...CASES.gate,
      options: [{ ...voucher!, phrases: { zh: ['(券', '优惠*(券|卡', '代金券'], en: ['x'] } }],
    };
    const index = indexCase(broken, 'zh');
    expect(index.problems).toEqual([
      { place: 'options/voucher', phrase: '(券', fault: 'unbalanced' },
      { place: 'options/voucher', phrase: '优惠*(券|卡', fault: 'unbalanced' },
    ]);
    const found = findMentions(normalise('送代金券'), index, VOCABULARIES.zh, NOTHING, []);
    expect(found.map(({ id }) => id)).toEqual(['voucher']);
  });

  it('takes the words of the classes that its phrases name, and tells of those that nobody wrote', () => {
    const [voucher] = CASES.gate.options.filter(({ id }) => id === 'voucher');
    const classy = {
      ...CASES.gate,
      words: { slip: { zh: ['小票', '(收据|凭条)'], en: ['slip'] } },
      options: [{ ...voucher!, phrases: { zh: ['<slip> & 退', '<slap>'], en: ['x'] } }],
    };
    const index = indexCase(classy, 'zh');
    expect(index.problems).toEqual([{ place: 'options/voucher', phrase: '<slap>', fault: 'unknown-class' }]);
    const found = findMentions(normalise('退您,凭收据就行'), index, VOCABULARIES.zh, NOTHING, []);
    expect(found.map(({ id }) => id)).toEqual(['voucher']);
  });

  it('is quick enough to be built when a call begins', () => {
    const runs = Array.from({ length: 10 }, () => {
      const from = performance.now();
      indexCase(CASES.gate, 'zh');
      return performance.now() - from;
    });
    expect(Math.min(...runs)).toBeLessThan(5);
  });

  it('knows the customer by name', () => {
    const named = (reply: string) =>
      findMentions(normalise(reply), indexCase(CASES.gate, 'en'), VOCABULARIES.en, NOTHING, []);
    expect(named('well, marsh it is').map(({ kind }) => kind)).toEqual(['name']);
  });
});

describe('EMPTY_CASE_INDEX', () => {
  it('still finds what any reply can speak of', () => {
    const found = findMentions(
      normalise('您生气，我两小时内退您五百块'),
      EMPTY_CASE_INDEX,
      VOCABULARIES.zh,
      NOTHING,
      [],
    );
    expect(found.map(({ kind, value }) => [kind, value])).toEqual([
      ['feeling', undefined],
      ['time', 120],
      ['money', 50_000],
    ]);
  });
});
