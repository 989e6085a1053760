import { describe, expect, it } from 'vitest';
import { textOf, type Reply } from '../../../scripts/train/corpus.ts';
import { isCopy, withUnmarkedCopies } from '../../../scripts/train/unmarked-copies.ts';

function reply(id: string, ...pieces: Reply['pieces']): Reply {
  return { id, channel: 'chat', trade: 'parcels', prev: '', pieces };
}

describe('copies without marks', () => {
  it('follow one reply in four, and keep its labels', () => {
    const replies = Array.from({ length: 8 }, (_, i) =>
      reply(
        `en-1-${String(i)}`,
        ['Sorry, it’s late. ', ['apologise']],
        ['By 5.30, at 3:15?', ['ask-closed']],
      ),
    );
    const all = withUnmarkedCopies(replies);
    expect(all.map(({ id }) => id).filter((id) => isCopy({ id }))).toEqual(['en-1-0u', 'en-1-4u']);
    expect(all[1]?.pieces).toEqual([
      ['Sorry it’s late ', ['apologise']],
      ['By 5.30 at 3:15', ['ask-closed']],
    ]);
  });

  it('are not made where there is nothing to leave out', () => {
    expect(withUnmarkedCopies([reply('zh-1-1', ['好的', ['encourage']])])).toHaveLength(1);
  });

  it('leave out Chinese marks too', () => {
    const [, copy] = withUnmarkedCopies([reply('zh-1-1', ['抱歉，是我们的错。', ['apologise']], ['！', []])]);
    expect(copy && textOf(copy)).toBe('抱歉是我们的错');
  });
});
