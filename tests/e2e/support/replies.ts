import type { Lang } from '../../../src/core/base/lang.ts';

/** What a skilled trainee writes to the angry customer of the flagship case. */
export const SKILLED: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    '周主管，师傅没带身份证，第三次把您的车挡在门外，换谁都会火。这是我们的错，对不起。我来跟到底，先让冷水机今天进场。',
    '老板要是怪到您头上，这个压力谁都难受。我现在就让门岗跟四位师傅视频核验身份证，核对上就放行，十五分钟内给您回电话，您看行吗？',
    '您担心门岗不认，这个顾虑我理解。我刚跟门岗班长说好了，对着身份证照片核人，二十分钟内车就能进。这样可以吗？',
    '经理的事我决定不了，不能答应您换人。他说的话我会原样报给质检核实，两个工作日内答复您。眼下先让设备进场。',
    '六年的老客户还碰上这种事，确实让人寒心。谢谢您一直信任我们。',
    '我跟您确认一遍：门岗视频核验，四位师傅进场，十五分钟内我给您电话。这样安排可以吗？',
    '那就这么定：视频核验进场，十五分钟内我回您电话。还有别的需要我办的吗？',
    '好，我这就去办，十五分钟内给您电话，再见。',
  ],
  en: [
    'Our crew turned up without ID for the third time and left you stuck at the gate. Anyone would be furious. That was our mistake and I am sorry. I will see this through myself, and first we get the chiller in today.',
    'Being blamed for this by your boss would be awful. I am ringing security right now to check the four IDs on a video call, and I will ring you back within fifteen minutes. Would that work for you?',
    'I understand you are worried that security will say no. I have just asked them: they check the faces against the IDs on video, and the lorry is in within twenty minutes. Is that all right?',
    'I cannot decide about the manager, and I will not promise that. What I can do is report exactly what was said to quality, and you will hear from them within two working days. First, let us get the chiller in.',
    'Six years with us, and then this: I can see why you are disappointed. Thank you for your trust in us.',
    'Let me confirm: a video check at the gate, the crew goes in, and I call you within fifteen minutes. Is that all right?',
    'So that is agreed: a video check, and I call you within fifteen minutes. Is there anything else I can do?',
    'I will get on with it now and call you within fifteen minutes. Goodbye.',
  ],
};

/** What one writes who fights back. */
export const FIGHTING: Readonly<Record<Lang, readonly string[]>> = {
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
