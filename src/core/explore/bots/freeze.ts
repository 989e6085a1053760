import type { Bot } from './bot.ts';
import { plainly } from './in-turn.ts';

/** Under attack, falls silent: nothing, then a murmur. */
export const freeze: Bot = {
  id: 'freeze',
  kind: 'unskilled',
  shows: (_run, state) => (state.turns.length % 2 === 0 ? null : plainly('encourage')),
  says: ({ lang }, state) => (state.turns.length % 2 === 0 ? null : { zh: '嗯……', en: 'Erm…' }[lang]),
  picks: { grade: 'poor', acts: ['encourage'] },
};
