import type { Bot } from './bot.ts';
import { saysInTurn } from './in-turn.ts';

/** Says yes to everything: grants every demand and swears to it. */
export const pleaser: Bot = {
  id: 'pleaser',
  kind: 'unskilled',
  shows: ({ file }) => [
    {
      act: 'overpromise',
      mentions: file.scenario.demands.map(({ id }) => ({ kind: 'demand', id, value: 1 })),
    },
    { act: 'reassure' },
    { act: 'offer', attributes: { option: 'unlisted' } },
  ],
  says: saysInTurn({
    zh: [
      '没问题，您说什么我都答应，{demand}，我保证给您办到。',
      '可以可以，都依您，{demand}，包在我身上，百分之百没问题。',
      '行，全都满足您，以后绝对不会再有这种事，我向您保证。',
    ],
    en: [
      'No problem, whatever you ask: {demand}, I guarantee it.',
      'Yes, yes, all of it: {demand}. Consider it done, one hundred per cent.',
      'Everything you want, and I promise you it will never, ever happen again.',
    ],
  }),
  picks: { grade: 'poor', acts: ['overpromise', 'offer', 'reassure'] },
};
