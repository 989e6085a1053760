import type { Bot } from './bot.ts';
import { plainly, saysInTurn, showsInTurn } from './in-turn.ts';

/** Every good phrase in one breath, without a thread. */
export const stuffer: Bot = {
  id: 'stuffer',
  kind: 'unskilled',
  shows: showsInTurn(
    plainly(
      'greet',
      'thank',
      'praise',
      'encourage',
      'reassure',
      'ask-open',
      'ask-closed',
      'confirm',
      'close',
    ),
  ),
  says: saysInTurn({
    zh: [
      '抱歉理解感谢您放心我负责马上办回电话请问还有吗确认一下再见祝您愉快理解抱歉感谢负责放心。',
      '对不起非常理解您的心情感谢信任我来负责为您解决马上安排十分钟回电您看可以吗还有别的需要吗谢谢再见。',
    ],
    en: [
      'Sorry understand thank you rest assured I own it right away call back anything else confirm goodbye sorry understand thank you.',
      'Apologies I hear you thank you for your trust my responsibility solution arranged ten minutes is that all right anything else thanks goodbye.',
    ],
  }),
  picks: { grade: 'poor', acts: ['apologise', 'thank', 'reassure', 'praise'] },
};
