import type { Lang } from '../../../src/core/base/lang.ts';

const REPLIES: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    '你冷静一点，喊也没用。',
    '我们的人都受过培训，不可能不带证，是不是你们自己没说清楚？',
    '你能不能让我把话说完？到底谁在处理问题？',
    '这是规定，没办法。',
    '你要投诉就去投诉好了。',
    '我还有别的电话，你快点说。',
    '不行就是不行。',
    '随便你。',
    '你自己去找门岗。',
    '这不归我管。',
    '你听得懂吗？',
    '我已经说过了。',
  ],
  en: [
    'Calm down, shouting will not help.',
    'Our people are all trained, that cannot be. Are you sure you told us?',
    'Will you let me finish? Who is dealing with this, you or me?',
    'That is the policy. Nothing I can do.',
    'Go and complain then.',
    'I have other calls waiting, get to the point.',
    'No means no.',
    'Suit yourself.',
    'Ask security yourself.',
    'That is not my department.',
    'Are you able to understand me?',
    'I have already told you.',
  ],
};

/** A trainee who fights back, whatever the customer says, and hangs on to it. */
export function fightingTrainee(lang: Lang): (beat: unknown, turn: number) => string | undefined {
  return (_, turn) => REPLIES[lang][turn];
}
