import { describe, expect, it } from 'vitest';
import { mentionsIn, type Labelled } from './labelled.ts';

const facts = (name: Labelled['case'], say: string, lang: 'zh' | 'en') =>
  mentionsIn({ case: name, say }, lang)
    .filter(({ kind }) => kind === 'fact')
    .map(({ id, value, start, end }) => [id, value, say.slice(start, end)]);

describe('a fact told with a figure', () => {
  it('takes the figure of its own kind in its clause, and reaches to it', () => {
    expect(facts('coat', '原价是299元', 'zh')).toEqual([['price', 29_900, '原价是299元']]);
    expect(facts('gate', 'The drive takes 40 minutes', 'en')).toEqual([
      ['drive-time', 40, 'drive takes 40 minutes'],
    ]);
  });

  it('takes none from another clause', () => {
    expect(facts('coat', '原价我查过了，送您20元', 'zh')).toEqual([['price', undefined, '原价']]);
    expect(facts('coat', 'I see the price here. You get £20', 'en')).toEqual([['price', undefined, 'price']]);
  });

  it('takes one that a comma only adds', () => {
    expect(facts('gate', 'I can pay the late fee, up to £600', 'en')).toEqual([
      ['late-fee', 60_000, 'late fee, up to £600'],
    ]);
    expect(facts('gate', '误工费，最多五百块', 'zh')).toEqual([['late-fee', 50_000, '误工费，最多五百块']]);
  });

  it('gives each of two facts the figure on the side where figures stand', () => {
    const figures = (say: string) => facts('coat', say, 'zh').map(([id, value]) => [id, value]);
    expect(figures('原价299元运费12元')).toEqual([
      ['price', 29_900],
      ['freight', 1200],
    ]);
    expect(figures('12元运费299元货款')).toEqual([
      ['freight', 1200],
      ['price', 29_900],
    ]);
  });

  it('does not take a bare number for money', () => {
    expect(facts('coat', 'You paid 260, correct?', 'en')).toEqual([['price', undefined, 'paid']]);
  });

  it.each([
    ['四位师傅都到了', 4],
    ['师傅来了四位', 4],
    ['四十分钟师傅就到', undefined],
    ['第四位师傅', undefined],
    ['一位师傅', undefined],
    ['几位师傅', undefined],
  ])('counts in %s: %s', (say, value) => {
    expect(facts('gate', say, 'zh').map(([, found]) => found)).toEqual([value]);
  });

  it.each([
    ['All four fitters are there', 4],
    ['They were turned away three times', 3],
    ['Forty minutes and the fitters are there', undefined],
  ])('counts in "%s": %s', (say, value) => {
    expect(facts('gate', say, 'en').map(([, found]) => found)).toEqual([value]);
  });
});

describe('an occasion counted by its place', () => {
  const refusals = (say: string, lang: 'zh' | 'en') =>
    facts('gate', say, lang)
      .filter(([id]) => id === 'earlier-refusals')
      .map(([, value]) => value);

  it('is how often it has been by now, within the words of the fact', () => {
    expect(refusals('拦第三次', 'zh')).toEqual([3]);
  });

  it('is none where it tells which of several it was', () => {
    expect(refusals('六月拦第二次', 'zh')).toEqual([undefined]);
    expect(refusals('六月被拦', 'zh')).toEqual([undefined]);
  });

  it('is none beside the words of the fact', () => {
    expect(refusals('This is the second time they were turned away', 'en')).toEqual([undefined]);
  });

  it('never holds a fact to a sum said without its currency', () => {
    expect(facts('coat', '实付二百六', 'zh')).toEqual([['price', undefined, '实付']]);
  });
});
