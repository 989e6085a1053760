import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../../src/core/base/lang.ts';
import { normalise } from '../../../../src/core/language/normalise.ts';
import { indexCase } from '../../../../src/core/reading/case-index.ts';
import { findMentions } from '../../../../src/core/reading/mentions/find-mentions.ts';
import type { Channel } from '../../../../src/core/scenario/vocabulary.ts';
import { tinyRubric, tinyScenario } from '../../../support/tiny.ts';
import { VOCABULARIES } from '../../../support/vocabularies.ts';

const HOUSE = tinyRubric({
  forbidden: [
    { id: 'not-mine', severity: 'major', phrases: { zh: ['不归我管'], en: ['not my job'] } },
    { id: 'no-way', severity: 'minor', phrases: { zh: ['没办法'], en: ['no way'] }, except: [] },
    { id: 'dear', severity: 'veto', phrases: { zh: ['亲亲'] }, channels: ['email'] },
  ],
});

function found(say: string, lang: Lang, channel: Channel = 'phone') {
  const index = indexCase(tinyScenario({ channel }), lang, HOUSE);
  return findMentions(normalise(say), index, VOCABULARIES[lang], normalise(''), [])
    .filter(({ kind }) => kind === 'forbidden')
    .map(({ id, value, start, end }) => ({ id, value, words: say.slice(start, end) }));
}

describe('words on the house’s list', () => {
  it('are found with how grave they are and where they stand', () => {
    expect(found('这事不归我管，您找别人。', 'zh')).toEqual([
      { id: 'not-mine', value: 2, words: '不归我管' },
    ]);
    expect(found('Sorry, that is not my job.', 'en')).toEqual([
      { id: 'not-mine', value: 2, words: 'not my job' },
    ]);
  });

  it('are not held against one who quotes them, says them back or denies them', () => {
    expect(found('他说“不归我管”，这话不该说。', 'zh')).toEqual([]);
    expect(found('“您别急”，但这事不归我管。', 'zh')).toHaveLength(1);
    expect(found('You said it was "not my job" to him.', 'en')).toEqual([]);
    expect(found('我绝不会跟您说这件事不归我管。', 'zh')).toEqual([]);
  });

  it('are held against anyone where the house allows no exemption', () => {
    expect(found('“没办法”这三个字，我也说不出口。', 'zh')).toHaveLength(1);
  });

  it('count on their channel only', () => {
    expect(found('亲亲，您好。', 'zh', 'phone')).toEqual([]);
    expect(found('亲亲，您好。', 'zh', 'email')).toEqual([{ id: 'dear', value: 4, words: '亲亲' }]);
  });

  it('are nothing where no house is named', () => {
    const index = indexCase(tinyScenario(), 'zh');
    const mentions = findMentions(normalise('不归我管'), index, VOCABULARIES.zh, normalise(''), []);
    expect(mentions.filter(({ kind }) => kind === 'forbidden')).toEqual([]);
  });
});
