import type { Bot } from './bot.ts';
import { plainly, saysInTurn, showsInTurn } from './in-turn.ts';

/** One sentence of empathy for everything. */
export const parrot: Bot = {
  id: 'parrot',
  kind: 'unskilled',
  shows: showsInTurn(plainly('name-feeling')),
  says: saysInTurn({
    zh: ['我非常理解您的心情，换谁遇到这种事都会很生气。'],
    en: ['I completely understand, anyone would be upset in your situation.'],
  }),
  picks: { grade: 'poor', acts: ['name-feeling', 'encourage'] },
};
