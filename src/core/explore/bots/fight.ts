import type { Bot } from './bot.ts';
import { plainly, saysInTurn, showsInTurn } from './in-turn.ts';

/** Under attack, strikes back. */
export const fight: Bot = {
  id: 'fight',
  kind: 'unskilled',
  shows: showsInTurn(
    plainly('argue', 'doubt'),
    plainly('rude', 'blame-customer'),
    plainly('order-calm', 'defend'),
  ),
  says: saysInTurn({
    zh: [
      '你冷静一点行不行，吼什么吼？',
      '这事怪我啊？你自己那边规矩多，怨谁？',
      '不可能，我们的人都培训过，你有证据吗？',
      '你能不能让我把话说完？到底谁在说？',
    ],
    en: [
      'Calm down, there is no need to shout at me.',
      'You cannot blame me for that, it is your own side being difficult.',
      'That cannot have happened, our people are trained. Do you have any proof?',
      'Will you let me finish? Who is talking here?',
    ],
  }),
  picks: { grade: 'poor', acts: ['argue', 'rude', 'doubt', 'blame-customer', 'order-calm'] },
};
