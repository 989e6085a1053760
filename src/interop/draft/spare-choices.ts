/**
 * Replies that go with any matter, for beats after which a draft has too few: of each quality one while the customer is
 * still upset, and one while something is being arranged.
 */
export const SPARE_CHOICES = [
  {
    id: 'spare-hear',
    beats: ['opening', 'vent', 'retell', 'cue', 'probe', 'press', 'demand', 'threaten', 'relapse'],
    grade: 'fine',
    say: {
      zh: '等到现在还没有准话，换谁都着急。我现在就请同事专门处理，办到哪一步我来告诉您。',
      en: 'No straight answer after all this time: anyone would be upset. I am getting a colleague to see to it, and I will tell you how it goes.',
    },
    reads: [
      { act: 'name-feeling', zh: '换谁都着急', en: 'anyone would be upset' },
      {
        act: 'offer',
        option: 'colleague-today',
        zh: '我现在就请同事专门处理',
        en: 'I am getting a colleague to see to it',
      },
    ],
    mentions: [{ kind: 'option', id: 'colleague-today', zh: '同事专门处理', en: 'a colleague' }],
  },
  {
    id: 'spare-stall',
    beats: ['opening', 'vent', 'retell', 'cue', 'probe', 'press', 'demand', 'threaten', 'relapse'],
    grade: 'fair',
    say: {
      zh: '给您带来不便非常抱歉，您说的情况已经记录下来，后面会有人跟进，请您耐心等一等。',
      en: 'We apologise for any inconvenience. What you told us has been noted and somebody will follow it up. Please bear with us for now.',
    },
    reads: [
      {
        act: 'apologise',
        formulaic: true,
        zh: '给您带来不便非常抱歉',
        en: 'We apologise for any inconvenience',
      },
    ],
  },
  {
    id: 'spare-push-off',
    beats: ['opening', 'vent', 'retell', 'cue', 'probe', 'press', 'demand', 'threaten', 'relapse'],
    grade: 'poor',
    say: {
      zh: '您先别激动，这件事不是我们这边负责的，具体怎么回事，您还得自己去问问别的部门。',
      en: 'Calm down, please. This is not what our team deals with, so I am afraid you will have to ask the other department about it yourself.',
    },
    reads: [
      { act: 'order-calm', zh: '您先别激动', en: 'Calm down, please' },
      {
        act: 'deflect',
        zh: '您还得自己去问问别的部门',
        en: 'you will have to ask the other department about it yourself',
      },
    ],
  },
  {
    id: 'spare-commit',
    beats: ['weigh', 'turn-down', 'ask-how', 'accept', 'settle', 'soften'],
    grade: 'fine',
    say: {
      zh: '今天由我的同事专门处理，一小时内我给您回电说结果，这样安排可以吗？',
      en: 'A colleague of mine sees to it today, and I call you back within an hour with the result. Is that all right with you?',
    },
    reads: [
      {
        act: 'offer',
        option: 'colleague-today',
        zh: '今天由我的同事专门处理',
        en: 'A colleague of mine sees to it today',
      },
      { act: 'own', kind: 'follow-through', zh: '我给您回电说结果', en: 'I call you back' },
      { act: 'give-timeframe', zh: '一小时内', en: 'within an hour' },
      { act: 'confirm', zh: '这样安排可以吗', en: 'Is that all right with you' },
    ],
    mentions: [
      { kind: 'option', id: 'colleague-today', zh: '同事专门处理', en: 'A colleague' },
      { kind: 'time', value: 60, zh: '一小时内', en: 'within an hour' },
    ],
  },
  {
    id: 'spare-vague',
    beats: ['weigh', 'turn-down', 'ask-how', 'accept', 'settle', 'soften'],
    grade: 'fair',
    say: {
      zh: '好的，这边会尽快给您处理，具体什么时候还要看排班，有消息了会通知您。',
      en: 'Right, we will do this as soon as possible. When exactly depends on the rota, and somebody will be in touch with you.',
    },
    reads: [{ act: 'reassure', zh: '这边会尽快给您处理', en: 'we will do this as soon as possible' }],
  },
  {
    id: 'spare-shrug',
    beats: ['weigh', 'turn-down', 'ask-how', 'accept', 'settle', 'soften'],
    grade: 'poor',
    say: {
      zh: '我能说的就这些了，成不成我也不知道，您要是不满意，找别的部门反映吧。',
      en: 'That is all I can tell you. Whether it works out I do not know; if you are not happy, take it to another department.',
    },
    reads: [{ act: 'deflect', zh: '找别的部门反映吧', en: 'take it to another department' }],
  },
] as const;
