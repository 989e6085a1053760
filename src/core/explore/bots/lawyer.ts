import type { Bot } from './bot.ts';
import { saysInTurn } from './in-turn.ts';

/** Reads the policy aloud and stands on it. */
export const lawyer: Bot = {
  id: 'lawyer',
  kind: 'unskilled',
  shows: ({ file }, state) => {
    const { policies } = file.scenario;
    const id = policies[state.turns.length % Math.max(1, policies.length)]?.id ?? '';
    return [
      { act: 'inform', mentions: [{ kind: 'policy', id }] },
      { act: state.turns.length % 2 === 0 ? 'refuse-flat' : 'defend' },
    ];
  },
  says: saysInTurn({
    zh: [
      '按照规定，{policy}。这是公司的制度，我也没有办法。',
      '规定写得很清楚：{policy}。我们是按流程走的，没有做错。',
    ],
    en: [
      'According to our policy, {policy}. Those are the rules and there is nothing I can do.',
      'The terms are quite clear: {policy}. We followed the procedure, so we did nothing wrong.',
    ],
  }),
  picks: { grade: 'poor', acts: ['refuse-flat', 'defend', 'inform'] },
};
