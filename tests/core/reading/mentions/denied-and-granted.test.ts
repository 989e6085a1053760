import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../../src/core/base/lang.ts';
import { normalise } from '../../../../src/core/language/normalise.ts';
import { indexCase } from '../../../../src/core/reading/case-index.ts';
import { findMentions } from '../../../../src/core/reading/mentions/find-mentions.ts';
import { flagshipContent } from '../../../support/flagship.ts';
import { VOCABULARIES } from '../../../support/vocabularies.ts';

const { scenario } = await flagshipContent();
const indexes = { zh: indexCase(scenario, 'zh'), en: indexCase(scenario, 'en') };

/** Options and demands of a reply: `remove-manager`, with `-` where it is denied and `+` where it is promised. */
function said(lang: Lang, reply: string): readonly string[] {
  const found = findMentions(normalise(reply), indexes[lang], VOCABULARIES[lang], normalise(''), []);
  return found
    .filter(({ kind }) => kind === 'option' || kind === 'demand')
    .map(
      ({ id = '', polarity, value }) => `${id}${polarity === 'negated' ? '-' : ''}${value === 1 ? '+' : ''}`,
    );
}

describe('a demand by a pronoun', () => {
  it.each([
    ['en', 'I cannot promise that he will be removed.', 'remove-manager-'],
    ['en', 'I will have him sacked.', 'remove-manager+'],
    ['zh', '撤不撤他，我没权力答应您。', 'remove-manager-'],
    ['zh', '我保证让他走人。', 'remove-manager+'],
  ] as const)('is the demand, in %s: %s', (lang, reply, wanted) => {
    expect(said(lang, reply)).toEqual([wanted]);
  });

  it.each([
    ['en', 'He was wrong to say that, and I will tell him.'],
    ['zh', '他那么说不对，我会转告他。'],
  ] as const)('needs a verb of its own, in %s: %s', (lang, reply) => {
    expect(said(lang, reply)).toEqual([]);
  });
});

describe('a negation between the words of an offer or a demand', () => {
  it.each([
    ['en', 'The manager will not be removed.', 'remove-manager-'],
    ['en', 'The gate will not look at a video of the IDs.', 'remote-check-'],
    ['zh', '经理不能换。', 'remove-manager-'],
    ['zh', '运费这次没法给您免。', 'fee-waiver-'],
  ] as const)('denies it, in %s: %s', (lang, reply, wanted) => {
    expect(said(lang, reply)).toEqual([wanted]);
  });

  it.each([
    ['en', 'It will never happen again, I promise.', 'never-again+'],
    ['zh', '我保证以后绝不会再发生。', 'never-again+'],
  ] as const)('belongs to a demand that is itself a never, in %s: %s', (lang, reply, wanted) => {
    expect(said(lang, reply)).toEqual([wanted]);
  });
});

describe('a clause that only denies', () => {
  it('denies what the clause before it names', () => {
    expect(said('zh', '免一年的维保，这个我做不了主。')).toEqual(['big-compensation-']);
    expect(said('en', 'A year of free servicing, that is beyond me.')).toEqual(['big-compensation-']);
  });

  it('denies nothing before it when it names a thing of its own', () => {
    expect(said('zh', '明天再送一趟，照片门岗不认。')).toEqual(['redelivery', 'remote-check-']);
  });
});

describe('words that promise', () => {
  it.each([
    ['en', 'I will ask whether the manager can be sacked.'],
    ['en', 'You asked me to sack the manager.'],
    ['en', 'Will I have the manager sacked?'],
    ['zh', '我会把您要开除经理的要求登记上去。'],
    ['zh', '您说一定要开除经理。'],
  ] as const)('promise nothing when they are passed on, reported or asked, in %s: %s', (lang, reply) => {
    expect(said(lang, reply)).toEqual(['remove-manager']);
  });

  it('promise what their own clause names', () => {
    expect(said('en', 'I will ring you back, and the manager could be sacked.')).toEqual(['remove-manager']);
  });
});
