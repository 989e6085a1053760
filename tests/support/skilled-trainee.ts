import type { Lang } from '../../src/core/base/lang.ts';
import type { Beat } from '../../src/core/scenario/vocabulary.ts';

type Replies = Readonly<Partial<Record<Beat, readonly string[]>>> & { readonly vent: readonly string[] };

/** What a skilled trainee writes to the customers of the flagship case, by what the customer has just done. */
const REPLIES: Readonly<Record<Lang, Replies>> = {
  zh: {
    opening: [
      '周主管，师傅没带身份证，第三次把您的车挡在门外，换谁都会火。这是我们的错，对不起。我来跟到底，先让冷水机今天进场。',
    ],
    vent: [
      '第三次了还要您一遍遍打电话，确实窝火。我现在就联系门岗，先把四位师傅和冷水机送进去，十五分钟内给您回电话。',
      '让您站在门口干等，换谁都急。这件事我负责到底，先把车放进厂，进门我马上告诉您。',
      '您说的我都记下了，这种事发生三次，谁都受不了。我盯着今天进场，二十分钟内给您准信。',
    ],
    cue: [
      '老板要是怪到您头上，这个压力谁都难受。我现在就让门岗跟四位师傅视频核验身份证，核对上就放行，十五分钟内给您回电话，您看行吗？',
      '六年的老客户还碰上这种事，确实让人寒心。谢谢您一直信任我们，我先把今天进场办好，二十分钟内给您回电话。',
    ],
    'turn-down': [
      '这条路门岗不认，是我没料到，难怪您急。这几位师傅六月来过，我请门岗调入场记录，姓名照片对上就放行，二十分钟内给您回电话，行吗？',
      '那换一个办法：我让附近的同事把四张身份证送到门口，三十分钟内到，您看可以吗？',
    ],
    weigh: [
      '我说清楚：我来联系门岗，视频核验四位师傅的身份证，核对上就放行，二十分钟内给您回电话。这样安排可以吗？',
      '时间我来保证得住的那个：二十分钟内给您电话，门岗那边由我盯着。这样行吗？',
    ],
    demand: [
      '经理的去留我决定不了，不能答应您换人。我能做的是把这件事原样报给质检核实，两个工作日内答复您。眼下先让设备进场。',
      '这个要求超出我的权限，我不能随口答应。我会如实上报，两个工作日内给您答复；今天先把车送进厂。',
    ],
    threaten: [
      '您要投诉是您的权利，我理解您为什么走到这一步。我现在就把情况报给值班主管，三十分钟内给您回电话，同时先把车放进去。',
    ],
    accept: ['我跟您确认一遍：门岗核验，四位师傅进场，二十分钟内我给您电话。这样安排可以吗？'],
    settle: ['那就这么定：门岗核验进场，二十分钟内我回您电话。还有别的需要我办的吗？谢谢您，再见。'],
    soften: ['六年了，您一直信任我们，谢谢您。门岗核验进场，二十分钟内我回您电话，还有别的需要我办的吗？'],
  },
  en: {
    opening: [
      'Our crew turned up without ID for the third time and left you stuck at the gate. Anyone would be furious. That was our mistake and I am sorry. I will see this through myself, and first we get the chiller in today.',
    ],
    vent: [
      'Three times, and you are the one who has to keep ringing: no wonder you are angry. I am on to security now to get the crew and the chiller in, and I will call you back within fifteen minutes.',
      'Left standing at the gate like that, anyone would be upset. I will see this through myself. First we get the lorry in, and I will ring you as soon as it is.',
      'I have noted what you said, and I can see why it hurts. I am staying on this until the chiller is in, and you will hear from me within twenty minutes.',
    ],
    cue: [
      'Being blamed for this by your boss would be awful. I am ringing security right now to check the four IDs on a video call, and I will ring you back within fifteen minutes. Would that work for you?',
      'Six years with us, and then this: I can see why you are disappointed. Thank you for your trust. I am getting the chiller in first, and I will call you within twenty minutes.',
    ],
    'turn-down': [
      'I did not see that coming, and I understand why you are worried. The same crew was here in June: I will ask security for the earlier entry records, and if name and face match they go in. I will ring you within twenty minutes. Is that all right?',
      'Then another way: a colleague nearby brings the four ID cards to the gate within thirty minutes. Would that work for you?',
    ],
    weigh: [
      'I am the one arranging it: security checks the four IDs on a video call and lets the crew in, and I ring you back within twenty minutes. Would that work for you?',
      'You will hear from me within twenty minutes, and I am the one dealing with security. Is that all right?',
    ],
    demand: [
      'I cannot decide about the manager, and I will not promise that. What I can do is report exactly what happened to quality, and you will hear from them within two working days. First, let us get the chiller in.',
      'That is beyond what I may decide, so I will not promise it. I will report it as you told me, with an answer within two working days. Today we get the lorry in first.',
    ],
    threaten: [
      'You have every right to complain, and I understand why it has come to this. I am reporting it to the supervisor on duty now, and I will call you back within thirty minutes. Meanwhile we get the lorry in.',
    ],
    accept: [
      'Let me confirm: security checks the IDs, the crew goes in, and I call you within twenty minutes. Is that all right?',
    ],
    settle: [
      'So that is agreed: the crew goes in, and I call you within twenty minutes. Is there anything else I can do? Thank you, goodbye.',
    ],
    soften: [
      'Thank you for six years of trust. The crew goes in, and I call you within twenty minutes. Is there anything else I can do?',
    ],
  },
};

/** A trainee who listens first: what is said next depends on the customer's beat, and is not said twice in a row. */
export function skilledTrainee(lang: Lang): (beat: Beat) => string {
  const said = new Map<Beat, number>();
  return (beat) => {
    const own = REPLIES[lang][beat] ?? REPLIES[lang][STANDS_FOR[beat] ?? 'vent'] ?? REPLIES[lang].vent;
    const count = said.get(beat) ?? 0;
    said.set(beat, count + 1);
    return own[count % own.length] ?? '';
  };
}

const STANDS_FOR: Readonly<Partial<Record<Beat, Beat>>> = {
  press: 'weigh',
  probe: 'weigh',
  'ask-how': 'weigh',
};
