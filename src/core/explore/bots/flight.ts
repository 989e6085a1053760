import type { Bot } from './bot.ts';
import { plainly, saysInTurn, showsInTurn } from './in-turn.ts';

/** Under attack, gets out: somebody else’s business, quickly. */
export const flight: Bot = {
  id: 'flight',
  kind: 'unskilled',
  shows: showsInTurn(plainly('deflect'), plainly('refuse-flat'), plainly('deflect', 'rush')),
  says: saysInTurn({
    zh: [
      '这个不归我管，您找现场的人吧。',
      '没办法，我这边处理不了。',
      '您打另一个电话问问，我后面还有人排队，您快点说。',
    ],
    en: [
      'That is not my department, you would have to ask somebody on site.',
      'No, there is nothing I can do.',
      'Try another number, please, I have a queue, so make it quick.',
    ],
  }),
  picks: { grade: 'poor', acts: ['deflect', 'refuse-flat', 'rush'] },
};
