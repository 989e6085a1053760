import type { Lang } from '../../src/core/base/lang.ts';
import type { Beat } from '../../src/core/scenario/vocabulary.ts';
import type { Run } from '../../src/core/session/run.ts';
import { startRun, stepRun } from '../../src/core/session/step.ts';
import type { SessionState } from '../../src/core/session/state.ts';

/** Trainees who write in their own words on the flagship case, and what each says next; null: hangs up. */
export type Writer = (state: SessionState, lang: Lang) => string | null;

const LONGEST = 14;

export function playWriter(run: Run, writer: Writer): SessionState {
  let { state } = startRun(run);
  for (let i = 0; i < LONGEST && state.status === 'running'; i += 1) {
    const text = writer(state, run.lang);
    state = stepRun(run, state, text === null ? { type: 'hang-up' } : { type: 'reply', text }).state;
  }
  return state.status === 'running' ? stepRun(run, state, { type: 'hang-up' }).state : state;
}

type Situation = 'first' | 'cue' | 'demand' | 'threat' | 'solve' | 'agree' | 'end';

function situationOf(state: SessionState): Situation {
  if (state.turns.length === 0) return 'first';
  const beat: Beat = (state.turns.at(-1)?.answer ?? []).at(-1)?.beat ?? 'vent';
  if (beat === 'settle' || beat === 'farewell') return 'end';
  if (beat === 'accept') return 'agree';
  if (beat === 'cue') return 'cue';
  if (beat === 'demand') return 'demand';
  if (beat === 'threaten') return 'threat';
  return 'solve';
}

const SKILLED: Readonly<Record<Lang, Readonly<Record<Situation, readonly string[]>>>> = {
  zh: {
    first: [
      '周主管，设备都拉到厂门口了又进不去，一个多小时干耗着，换谁都得火大。证没带是我们的失误，真对不起。咱们先把今天进场这件事办下来，别的我一件件跟您说。',
    ],
    cue: [
      '明早要在晨会上挨说的是您，这滋味谁都不好受。为了不让您为难，我先请门岗跟师傅视频核对身份证照片，一小时之内给您回电话。',
      '您跟我们合作六年，一直这么信得过我们，这份情我们记着。我现在就让师傅拍证件照片跟门岗视频核验，一小时内给您准信。',
    ],
    demand: [
      '您被人吼了还得自己收拾，心里憋屈我明白。换经理这事我没有权限，不敢随口答应您，因为人事要由总部核实后定；我能做的是把您的原话写进投诉单，三个工作日内由主管给您答复。眼下先把设备弄进厂。',
    ],
    threat: [
      '您要投诉是您的权利，我不拦着。事情闹到这一步确实是我们没做好，我这就报给值班主管，一小时内由我给您回电话。咱们先把今天进场办了。',
    ],
    solve: [
      '三次都栽在同一件事上，您寒心我懂。为了赶在六点前进厂，我现在安排师傅拍证件照片，跟门岗视频核验，一小时之内给您回电话。这样安排您看行吗？',
      '这条路走不通，您着急我理解。那我换个办法：请门岗调三月、六月的入场登记，同一班师傅登记过，一小时内我给您回电话。您看可以吗？',
      '再换一条：劳您那边派个人陪同，给师傅办临时通行证，一小时内就能进，我全程盯着。这样行吗？',
      '还有一个办法，我让附近的同事把身份证取来送到门口，九十分钟内送到，我给您打电话。您看这样成吗？',
    ],
    agree: [
      '那咱们说定了：就按这个办，一小时内我给您回电话，您看这样行吗？还有别的我能办的吗？谢谢您这么通情达理。',
    ],
    end: [
      '我再跟您对一遍：今天六点前进场，一小时内我给您回电话，投诉三个工作日内答复。还有别的我能办的吗？谢谢您六年来的信任，再见。',
    ],
  },
  en: {
    first: [
      'Robin, stuck at your own gate for over an hour with the chiller right there, anyone would be furious. The missing IDs are our mistake and I am sorry. Let us get the equipment in today first, then I will go through the rest with you.',
    ],
    cue: [
      'You are the one who has to face the morning meeting over this, and that is a horrible spot to be in. So that you are not left in it, I will set up a video check of the IDs with security now and call you back within an hour.',
      'Six years of trusting us with this, and I do not take that lightly, thank you. I will get the crew to send photos of their IDs to security now and ring you back within the hour.',
    ],
    demand: [
      'Being shouted at and then left to sort it out yourself would sting anyone. Removing the manager is not something I can promise, because head office decides that after looking into it. What I can do is put your words on record and have a supervisor answer you within three working days. First let us get the equipment in today.',
    ],
    threat: [
      'You have every right to complain and I will not stand in the way. We let it come to this and I am sorry. I am taking it to the duty supervisor now and will call you back within an hour myself. Let us get the chiller in first.',
    ],
    solve: [
      'Three times the same thing, no wonder you are fed up. To get it in before six, I can have the crew send photos of their IDs and do a video check with security, and I will call you back within an hour. Shall we do it that way?',
      'That way is closed, and I can see how frustrating that is. Another way: security can use the entry records from March and June, the same crew was signed in then. I will call you back within an hour. Would that work for you?',
      'Then let us try this: if somebody from your side can escort them, they go in on visitor passes within the hour, and I stay on it until they are through. Is that all right?',
      'There is one more way: a colleague nearby brings the IDs over to your gate within ninety minutes, and I will ring you when they are there. Does that work for you?',
    ],
    agree: [
      'Then that is agreed: we do it that way and I call you back within an hour. Is that right? Thank you for being so fair about it.',
    ],
    end: [
      'So, to go over it once more: the equipment gets in today before six, I call you back within an hour, and the complaint is answered in three working days. Is there anything else I can do? Thank you for six years with us, goodbye.',
    ],
  },
};

/** Hears, leads to the need, offers one way after another, keeps the limits. */
export const skilledWriter: Writer = (state, lang) => {
  const lines = SKILLED[lang][situationOf(state)];
  const used = state.turns.filter((turn) => lines.includes(turn.text)).length;
  return lines[used % lines.length] ?? '';
};

const AVERAGE: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    '您好，真抱歉让您在门口等了这么久，您先消消气，具体是什么情况？',
    '我理解，没带证确实是我们不对，我帮您想想办法。',
    '要不让师傅拍一下身份证照片，跟门岗视频核验，您看行吗？',
    '经理的事我做不了主，我帮您反映上去，会有人联系您。',
    '那您可以安排个人陪同他们办临时通行证吗？',
    '我一个小时内给您回电话。',
    '好的，那就这样，还有其他问题吗？再见。',
  ],
  en: [
    'Hello, I am sorry you have been stuck at the gate this long. What exactly happened?',
    'I understand, the missing IDs are our mistake, let me think what we can do.',
    'Could the crew send photos of their IDs and do a video check with security?',
    'I cannot decide about the manager, I will pass it on and somebody will contact you.',
    'Could somebody from your side escort them in on visitor passes?',
    'I will call you back within an hour.',
    'All right, that is it then. Anything else? Goodbye.',
  ],
};
const BAD: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    '你冷静一点行不行，吼什么吼？',
    '没带证你怪我啊？你们门卫自己死板。',
    '我们经理都是受过培训的，不可能骂人，你有证据吗？',
    '规定就是这样，没办法。',
    '你能不能让我把话说完？到底谁在说？',
    '爱投诉投诉去，不归我管。',
  ],
  en: [
    'Calm down, there is no need to shout at me.',
    'You cannot blame me for that, it is your own security being difficult.',
    'Our managers are all trained, that cannot have happened. Do you have any proof?',
    'No. That is the policy.',
    'Will you let me finish? Who is talking here?',
    'Go ahead and complain then, not my department.',
  ],
};

const inTurn =
  (lines: Readonly<Record<Lang, readonly string[]>>): Writer =>
  (state, lang) =>
    lines[lang][state.turns.length] ?? null;

export const averageWriter = inTurn(AVERAGE);
export const badWriter = inTurn(BAD);

const overAndOver =
  (lines: Readonly<Record<Lang, readonly string[]>>): Writer =>
  (state, lang) =>
    lines[lang][state.turns.length % lines[lang].length] ?? null;

/** Ways to get points without doing the work. */
export const GAMERS: Readonly<Record<string, Writer>> = {
  blank: () => '',
  xyz: () => 'xyz',
  'one sentence of empathy, repeated': (_state, lang) =>
    lang === 'zh'
      ? '我非常理解您的心情，换谁遇到这种事都会很生气。'
      : 'I completely understand, anyone would be upset in your situation.',
  'a transfer to get out': overAndOver({
    zh: ['这个我给您转主管吧。', '我帮您反映上去，会有人联系您。', '您的问题我转给相关部门处理。'],
    en: [
      'I will put you through to my supervisor.',
      'I have passed it on, somebody will be in touch.',
      'I am forwarding this to the department in charge.',
    ],
  }),
  'questions and nothing else': overAndOver({
    zh: ['订单号多少？几点到的？门岗怎么说的？', '师傅叫什么名字？几个人？', '您是哪位？电话多少？'],
    en: [
      'What is the order number? When did they arrive? What did security say?',
      'What are the names of the crew? How many are there?',
      'Who am I speaking to? What is your phone number?',
    ],
  }),
  'every good phrase at once': (_state, lang) =>
    Object.values(SKILLED[lang])
      .flat()
      .join(lang === 'zh' ? '' : ' '),
};
