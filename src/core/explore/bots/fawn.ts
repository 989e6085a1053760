import type { Bot } from './bot.ts';
import { plainly, saysInTurn, showsInTurn } from './in-turn.ts';

/** Under attack, flatters and is sorry, again and again. */
export const fawn: Bot = {
  id: 'fawn',
  kind: 'unskilled',
  shows: showsInTurn(
    [{ act: 'apologise', attributes: { formulaic: true } }, ...plainly('praise', 'reassure')],
    plainly('apologise', 'thank', 'reassure'),
  ),
  says: saysInTurn({
    zh: [
      '实在太抱歉了，您是我们最尊贵的客户，都是我们不好，您千万别生气。',
      '真的真的对不起，您大人有大量，太感谢您的包容了，请您放心。',
      '您说得都对，您真是太专业了，万分抱歉。',
    ],
    en: [
      'I am so terribly sorry, you are our most valued customer, please do not be cross with us.',
      'I really am so very sorry, you are far too kind, thank you so much, do not worry about a thing.',
      'You are right about everything, you really are wonderful, a thousand apologies.',
    ],
  }),
  picks: { grade: 'poor', acts: ['praise', 'apologise', 'reassure', 'thank'] },
};
