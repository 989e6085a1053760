import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../../src/core/base/lang.ts';
import { normalise } from '../../../../src/core/language/normalise.ts';
import { VOCABULARIES } from '../../../support/vocabularies.ts';

const names = (reply: string, lang: Lang) => {
  const { text } = normalise(reply);
  return VOCABULARIES[lang].findNames(text).map(({ start, end }) => text.slice(start, end));
};

describe('findNames', () => {
  it.each([
    ['王先生您好', '王先生'],
    ['这事我请赵经理来办', '赵经理'],
    ['陈总，稍等', '陈总'],
    ['我叫王芳，', '王芳'],
    ['我是小李', '小李'],
    ['免贵姓何', '姓何'],
    ['小梅姐，来啦', '小梅姐'],
  ])('finds the name in %s', (reply, name) => {
    expect(names(reply, 'zh')).toEqual([name]);
  });

  it.each([
    '上周经理说过',
    '对方经理',
    '任何经理',
    '于总部',
    '二十分钟师傅就到',
    '两个钟头师傅没来',
    '项目经理',
    '护士姐姐',
    '金卡客户',
    '向经理反映',
    '小哥',
  ])('finds none in %s', (reply) => {
    expect(names(reply, 'zh')).toEqual([]);
  });

  it.each([
    ['Mr. Marsh, one moment', 'mr. marsh'],
    ["Mrs O'Neill is here", "mrs o'neill"],
    ['thank you, Miss Hartono', 'miss hartono'],
    ['This is Bongani from site services', 'bongani'],
    ['My name is Gu Yan.', 'gu yan'],
    ['thanks Sarah', 'sarah'],
    ["Kyle's tone was off", 'kyle'],
  ])('finds the name in "%s"', (reply, name) => {
    expect(names(reply, 'en')).toEqual([name]);
  });

  it.each([
    'This is on us.',
    'Your name is written here',
    'Did I miss any piece?',
    'I will mark it',
    'you may hope so',
  ])('finds none in "%s"', (reply) => {
    expect(names(reply, 'en')).toEqual([]);
  });
});
