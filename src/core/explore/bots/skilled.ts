import type { Lang } from '../../base/lang.ts';
import { bestReply } from '../best-reply.ts';
import type { Bot } from './bot.ts';
import { fillText } from './fill-text.ts';
import { momentOf, type Moment } from './moment.ts';

const TEXTS: Readonly<Record<Lang, Readonly<Record<Moment, readonly string[]>>>> = {
  zh: {
    first: [
      '{address}，{grievance}，换谁碰上都得火大。这是我们没做好，真对不起。后面由我跟到底，咱们先把最急的办下来：{need}。',
    ],
    cue: [
      '您自己还要为这事担着，这滋味谁都不好受。为了不让您为难，我这就去办{option}，{minutes}分钟内给您回电话，您看这样行吗？',
      '{years}年了您一直信得过我们，这份情我们记着，谢谢您。我先去办{option}，{minutes}分钟内给您准信，您看可以吗？',
    ],
    demand: [
      '您说到这一步，心里的憋屈我明白。{demand}，这个我不能答应您，因为{limit}。眼下咱们先办最急的：{need}。',
    ],
    threat: [
      '您要投诉是您的权利，我不拦着。事情闹到这一步，确实是我们没做好。我这就报给值班主管，{minutes}分钟内由我给您回电话。咱们先把最急的办了：{need}。',
    ],
    solve: [
      '{grievance}，您寒心我懂。我现在就给您办{option}，{minutes}分钟内给您回电话。这样安排您看行吗？',
      '这条路走不通，您着急我理解。那我换个办法，{option}，{minutes}分钟内我给您回电话。您看可以吗？',
      '我听明白了，您最放不下的是{need}。我来安排{option}，{minutes}分钟内给您打电话，您看这样成吗？',
      '拖到现在还没着落，换我也坐不住。咱们一步一步来：我先把{option}办了，{minutes}分钟内您会接到我的电话，这样可以吗？',
      '您讲的每一条我都记着。眼下最管用的是{option}，由我来办，{minutes}分钟内给您准信，您觉得行吗？',
    ],
    agree: [
      '那咱们说定了：{option}，{minutes}分钟内我给您回电话，由我盯到底。您看这样行吗？谢谢您这么通情达理。',
    ],
    end: [
      '我再跟您对一遍：{need}，{minutes}分钟内我给您回电话，由我负责。还有别的我能办的吗？谢谢您这么多年的信任，再见。',
    ],
  },
  en: {
    first: [
      '{grievance}: anyone would be furious, {address}. That was our mistake and I am sorry. I will see this through myself, and the first thing is {need}.',
    ],
    cue: [
      'You are the one who has to answer for this, and that is a horrible spot to be in. So that you are not left in it, I will arrange this now: {option}. I will call you back within {minutes} minutes. Would that work for you?',
      'You have trusted us for {years} years and I do not take that lightly, thank you. I am arranging this now: {option}. I will ring you within {minutes} minutes. Is that all right?',
    ],
    demand: [
      'I can hear how much this has hurt you. This is not something I can promise: {demand}, because {limit}. What matters most now is {need}, so let us get that done first.',
    ],
    threat: [
      'You have every right to complain and I will not stand in the way. We let it come to this and I am sorry. I am taking it to the duty supervisor now and will call you back within {minutes} minutes myself. First let us see to it: {need}.',
    ],
    solve: [
      '{grievance}, no wonder you are fed up. What I can do now is this: {option}. I will call you back within {minutes} minutes. Shall we do it that way?',
      'That way is closed, and I can see how frustrating that is. Another way I can offer: {option}. I will call you back within {minutes} minutes. Would that work for you?',
      'If I have it right, what matters most to you is {need}. I can arrange this: {option}. You will hear from me within {minutes} minutes. Is that all right?',
      'Left hanging this long, I would be restless too. One step at a time: {option}. I will see to it and you hear from me within {minutes} minutes. Does that suit you?',
      'I have written down every point you made. What helps most right now is this: {option}. I will do it myself and ring you within {minutes} minutes. Is that OK with you?',
    ],
    agree: [
      'Then that is agreed: {option}, and I call you back within {minutes} minutes. I will see it through. Is that right? Thank you for being so fair about it.',
    ],
    end: [
      'So, to go over it once more: {need}, and I call you back within {minutes} minutes; I am on it. Is there anything else I can do? Thank you for your trust in us, goodbye.',
    ],
  },
};

/** Hears, leads to the need, offers one way after another with a time, keeps the limits, confirms and closes. */
export const skilled: Bot = {
  id: 'skilled',
  kind: 'skilled',
  shows: bestReply,
  says: (run, state) => {
    const lines = TEXTS[run.lang][momentOf(state)];
    return fillText(lines[state.turns.length % lines.length] ?? '', run, state);
  },
  picks: { grade: 'fine', acts: [] },
};
