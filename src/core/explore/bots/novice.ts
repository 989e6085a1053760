import { optionsLeft } from '../best-reply.ts';
import type { Bot } from './bot.ts';
import { plainly, saysInTurn } from './in-turn.ts';

/** Means well and knows the case: stock apology, closed questions, the option late and without a time. */
export const novice: Bot = {
  id: 'novice',
  kind: 'learning',
  shows: (run, state) => {
    const [option] = optionsLeft(run, state);
    if (state.turns.length === 0)
      return [...plainly('greet', 'ask-closed'), { act: 'apologise', attributes: { formulaic: true } }];
    if (state.turns.length % 2 === 1) return plainly('encourage', 'ask-closed');
    return [
      { act: 'name-feeling' },
      {
        act: 'offer',
        attributes: { option: option?.id ?? 'unlisted' },
        mentions: option ? [{ kind: 'option', id: option.id }] : [],
      },
    ];
  },
  says: saysInTurn({
    zh: [
      '您好，非常抱歉给您带来不便，请问具体是什么情况？',
      '好的，我了解了，您方便说一下单号吗？',
      '我理解您着急，要不这样：{option}，您看呢？',
      '嗯嗯，我看一下。您那边现在是什么情况？',
      '那{option}，这样可以吗？',
      '好的，还有别的问题吗？再见。',
    ],
    en: [
      'Hello, I am sorry for any inconvenience. What exactly happened?',
      'All right, I see. Could you give me the order number?',
      'I understand you are upset. Perhaps we could do this: {option}?',
      'Right, let me have a look. What is it like at your end?',
      'Then this, maybe: {option}. Would that do?',
      'OK. Anything else? Goodbye.',
    ],
  }),
  picks: { grade: 'fair', acts: [] },
};
