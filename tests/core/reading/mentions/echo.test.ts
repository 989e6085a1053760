import { describe, expect, it } from 'vitest';
import { mentionsIn } from './labelled.ts';

const echoes = (prev: string, say: string, lang: 'zh' | 'en') =>
  mentionsIn({ case: 'coat', say, prev }, lang)
    .filter(({ kind, id }) => kind === 'echo' && id === undefined)
    .map(({ start, end }) => say.slice(start, end));

describe('an echo of the customer', () => {
  it('is a run of content words that both say', () => {
    expect(echoes('袖口又开线了！', '袖口开线我看到了', 'zh')).toEqual(['袖口', '开线']);
    expect(echoes('The zip on the left sleeve broke', 'A broken zip on the left sleeve', 'en')).toEqual([
      'zip on the left sleeve',
    ]);
  });

  it('knows a word by its stem', () => {
    expect(echoes('It keeps leaking', 'That leak again', 'en')).toEqual(['leak']);
  });

  it.each([
    ['你们知道我等了多久吗', '好的我知道了'],
    ['这个问题什么时候处理', '这个问题我马上处理'],
    ['我现在需要你们客服给个说法', '我是客服，您现在需要什么'],
  ])('is not made of words that any call is full of: %s', (prev, say) => {
    expect(echoes(prev, say, 'zh')).toEqual([]);
  });

  it.each([
    ['Do you know how long I have been waiting here?', 'I know, thank you for being here'],
    ['I want someone to call me about this problem', 'I will call you about the problem'],
  ])('is not made of words that any call is full of: "%s"', (prev, say) => {
    expect(echoes(prev, say, 'en')).toEqual([]);
  });

  it('is nothing where the customer said nothing', () => {
    expect(echoes('', '袖口开线', 'zh')).toEqual([]);
  });
});
