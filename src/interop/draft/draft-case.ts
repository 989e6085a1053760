import type { Lang, Localised } from '../../core/base/lang.ts';
import { SPARE_CHOICES } from './spare-choices.ts';
import type { Beat } from '../../core/scenario/vocabulary.ts';

/** A reply to pick, as far as another format tells of it. */
export interface DraftChoice {
  readonly id: string;
  readonly beats: readonly Beat[];
  readonly grade: 'fine' | 'fair' | 'poor';
  readonly text: string;
  /** Acts with the words that show them; the words stand in the text. */
  readonly reads?: readonly { readonly act: string; readonly words: string }[];
}

export interface DraftFact {
  readonly id: string;
  readonly kind: 'text' | 'money' | 'minutes' | 'count';
  readonly value?: number;
  readonly text: string;
}

/** What another format tells of a case. */
export interface Draft {
  readonly id: string;
  readonly title: string;
  /** The language that it is written in. */
  readonly lang: Lang;
  readonly lines: Readonly<Partial<Record<Beat, readonly string[]>>>;
  readonly choices: readonly DraftChoice[];
  readonly facts?: readonly DraftFact[];
}

/**
 * A whole case that can be played, with what the draft tells in its place and plain words of ours where it tells
 * nothing. Texts of the draft stand under both languages: lint names each one that still has to be written anew in the
 * other. Plain data, ready to be written as YAML.
 */
export function draftCase({
  id,
  title,
  lines,
  choices,
  facts = [],
}: Draft): Readonly<Record<string, unknown>> {
  const both = (text: string): Localised => ({ zh: text, en: text });
  return {
    format: 1,
    id,
    title: both(title),
    summary: SUMMARY,
    channel: 'phone',
    personas: ['angry'],
    rubric: 'default',
    ...FRAME,
    facts: facts.length > 0 ? facts.map(({ text, ...fact }) => ({ ...fact, say: both(text) })) : [ORDER],
    ...MATTER,
    lines: withSpares(lines, both),
    choices: [
      ...choices.map(({ text, reads = [], ...choice }) => ({
        ...choice,
        say: both(text),
        reads: reads.map(({ act, words }) => ({ act, ...both(words) })),
      })),
      ...SPARE_CHOICES,
    ],
    endings: ENDINGS,
  };

  function withSpares(told: Draft['lines'], localise: (text: string) => Localised) {
    // A cue would have to say which one it is: until the author does, it is a part of the story.
    const { cue = [], retell = [], ...rest } = told;
    const own = Object.entries({ ...rest, retell: [...retell, ...cue] }).filter(
      ([, texts]) => texts.length > 0,
    );
    const spare = Object.entries(SPARE_LINES).filter(([beat]) => !own.some(([name]) => name === beat));
    return Object.fromEntries([
      ...own.map(([beat, texts]) => [beat, texts.map((text) => ({ say: localise(text) }))]),
      ...spare.map(([beat, say]) => [beat, [{ say }]]),
    ]) as Readonly<Record<string, unknown>>;
  }
}

const SUMMARY = {
  zh: '用一两句话写清发生了什么、客户要什么。',
  en: 'Say in a sentence or two what happened and what the customer wants.',
};

/** What every case has and no other format tells. */
const FRAME = {
  company: { zh: '云朵家电', en: 'Cloud Appliances' },
  role: { zh: '客服专员', en: 'customer service agent' },
  brief: {
    zh: '写下学员接起电话前就知道的事。',
    en: 'Write down what the trainee knows before picking up.',
  },
  authority: [
    {
      zh: '写清哪些可以当场定，哪些要请示主管。',
      en: 'Say what may be decided on the spot and what needs a supervisor.',
    },
  ],
  customer: {
    name: { zh: '林悦', en: 'Alex Reed' },
    address: { zh: '林女士', en: 'Alex' },
    'since-years': 1,
    card: [{ label: { zh: '订单', en: 'Order' }, value: { zh: '尾号 2086', en: 'ending in 2086' } }],
  },
  fault: 'unverified',
  variables: [{ id: 'quick-way', values: ['open', 'shut'] }],
};

const ORDER = {
  id: 'order-number',
  kind: 'text',
  known: true,
  say: { zh: '订单尾号 2086', en: 'order number 2086' },
  phrases: { zh: ['订单号'], en: ['order number'] },
};

const MATTER = {
  needs: [
    {
      id: 'matter-settled',
      kind: 'real',
      urgent: true,
      say: { zh: '今天把事情办好', en: 'get the matter settled today' },
      phrases: { zh: ['今天*(办好|解决|处理好)'], en: ['(settled|sorted|done) today'] },
    },
    {
      id: 'taken-seriously',
      kind: 'grievance',
      say: { zh: '没有人当回事', en: 'nobody took it seriously' },
      phrases: { zh: ['没(人|有人)*(管|理|当回事)'], en: ['nobody (cared|listened)', 'taken seriously'] },
    },
  ],
  options: [
    {
      id: 'settle-now',
      say: { zh: '当场办好', en: 'settle it on the spot' },
      phrases: { zh: ['当场*办', '现在就*办'], en: ['on the spot', 'right now'] },
      solves: ['matter-settled', 'taken-seriously'],
      gain: 4,
      cost: 2,
      authority: 'self',
      blocked: { truth: { 'quick-way': 'shut' } },
      'blocked-because': {
        zh: '系统正在维护，今天办不了。',
        en: 'The system is down and will not be up today.',
      },
    },
    {
      id: 'colleague-today',
      say: { zh: '今天由同事专门处理', en: 'have a colleague see to it today' },
      phrases: { zh: ['同事*处理', '专人*处理'], en: ['a colleague', 'somebody will see to it'] },
      solves: ['matter-settled'],
      gain: 3,
      cost: 2,
      authority: 'self',
    },
    {
      id: 'small-credit',
      say: { zh: '抵扣二十元', en: 'a small credit' },
      phrases: { zh: ['抵扣', '优惠券'], en: ['credit', 'voucher'] },
      solves: [],
      gain: 1,
      cost: 1,
      authority: 'self',
    },
  ],
};

/** For beats that every customer may come to and the draft has no words for. */
const SPARE_LINES: Readonly<Partial<Record<Beat, Localised>>> = {
  opening: { zh: '喂，我这件事到底有没有人管？', en: 'Hello? Is anybody dealing with my case?' },
  vent: { zh: '拖到现在，谁都没给我一句准话。', en: 'All this time, and not one straight answer.' },
  press: { zh: '我就问一句，今天能不能解决？', en: 'One question: will it be settled today?' },
  accept: { zh: '行，那就这么办。', en: 'All right, let us do that.' },
  farewell: { zh: '好，麻烦你了，再见。', en: 'Good. Thanks for seeing to it. Bye.' },
  leave: { zh: '算了，跟你说也没用。', en: 'Forget it, this is no use.' },
};

const ENDINGS = [
  {
    id: 'settled-well',
    class: 'resolved',
    when: { customer: 'settled', need: 'met' },
    say: {
      zh: '事情当天办好，客户没有再打来。',
      en: 'It was settled that day, and the customer did not have to call again.',
    },
  },
  {
    id: 'calm-only',
    class: 'soothed',
    when: { customer: 'settled', need: 'unmet' },
    say: {
      zh: '客户气消了，事情还没着落，第二天又打来了。',
      en: 'The customer was calmer, nothing was settled, and the next day the phone rang again.',
    },
  },
  {
    id: 'done-but-angry',
    class: 'partial',
    when: { customer: 'gone', need: 'met' },
    say: { zh: '事情办了，人是气走的。', en: 'The matter was settled; the customer left angry.' },
  },
  {
    id: 'lost',
    class: 'lost',
    when: { customer: 'gone' },
    say: { zh: '客户转去了别家。', en: 'The customer went elsewhere.' },
  },
];
