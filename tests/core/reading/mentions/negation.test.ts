import { describe, expect, it } from 'vitest';
import { mentionsIn } from './labelled.ts';

const checks = (say: string, lang: 'zh' | 'en') =>
  mentionsIn({ case: 'gate', say }, lang)
    .filter(({ kind, id }) => kind === 'option' && id === 'remote-check')
    .map(({ polarity }) => polarity);

describe('polarity in Chinese', () => {
  it.each([
    '不能远程核验',
    '没法远程核验',
    '远程核验做不到',
    '远程核验我没办法答应',
    '远程核验这个，我做不了主',
    '远程核验不在我的权限里',
    '远程核验走不通',
    '远程核验门岗不认',
    '远程核验没用了',
    '远程核验不是我能定的',
    '我们不做远程核验',
    '您别提远程核验',
    '不是我不想帮，是没有远程核验这一说',
  ])('denies it in %s', (say) => {
    expect(checks(say, 'zh')).toEqual(['negated']);
  });

  it.each([
    '可以远程核验',
    '不是不能远程核验',
    '不得不远程核验',
    '不能送证，但可以远程核验',
    '不好意思，远程核验稍等',
    '没问题远程核验',
    '不仅能远程核验，还能派人',
    '能不能远程核验',
    '要不远程核验吧',
    '您别着急我先远程核验',
    '没带证就远程核验',
    '不用等的话远程核验',
    '如果远程核验，半小时就好',
    '实在不行就远程核验',
  ])('affirms it in %s', (say) => {
    expect(checks(say, 'zh')).toEqual(['affirmed']);
  });
});

describe('polarity in English', () => {
  it.each([
    "We can't do a remote check",
    'we cannot do a remote check',
    'we wont do a remote check',
    'There is no way we can do a remote check',
    "A remote check isn't possible",
    'A remote check is out of the question',
    'A remote check is no use to you',
    'A remote check is not something I can arrange',
    'A remote check was refused',
    'I am unable to set up a remote check',
    'We never use a remote check',
    'I have nothing like a remote check',
  ])('denies it in "%s"', (say) => {
    expect(checks(say, 'en')).toEqual(['negated']);
  });

  it.each([
    'We can do a remote check',
    "It's not impossible to do a remote check",
    "We can't send cards but we can do a remote check",
    'No problem, a remote check it is',
    'Not only a remote check, a call too',
    "Why don't we do a remote check?",
    "Don't worry, a remote check is quick",
    "If a remote check works, you're in",
    'A remote check takes no later than noon',
  ])('affirms it in "%s"', (say) => {
    expect(checks(say, 'en')).toEqual(['affirmed']);
  });
});

describe('a demand granted', () => {
  const granted = (say: string, lang: 'zh' | 'en') =>
    mentionsIn({ case: 'gate', say }, lang).some(({ kind, value }) => kind === 'demand' && value === 1);

  it('is a promise in the speaker’s own words', () => {
    expect(granted('我保证马上开除他', 'zh')).toBe(true);
    expect(granted("We'll fire him", 'en')).toBe(true);
  });

  it.each([
    '您说我们会开除他',
    '您要求马上开除他',
    '我们会开除他吗？',
    '我们不会马上开除他',
    '您的意思是我们会把他撤掉',
  ])('is none in %s', (say) => {
    expect(granted(say, 'zh')).toBe(false);
  });

  it.each(["You asked that we'll fire him", "You want us to say we'll fire him", "we'll fire him?"])(
    'is none in "%s"',
    (say) => {
      expect(granted(say, 'en')).toBe(false);
    },
  );
});
