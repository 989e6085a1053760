import type { ActId } from '../../src/core/base/acts.ts';
import { EMPTY_READING, type Attributes, type Mention, type Reading } from '../../src/core/base/reading.ts';
import { personaSchema, type Persona } from '../../src/core/scenario/schema/persona-schema.ts';
import { rubricSchema, type Rubric } from '../../src/core/scenario/schema/rubric-schema.ts';
import { scenarioSchema, type Scenario } from '../../src/core/scenario/schema/scenario-schema.ts';

/** The smallest case that has everything the engine distinguishes. Texts are the same in both languages. */

const both = (text: string) => ({ zh: text, en: text });
const words = (...list: string[]) => ({ zh: list, en: list });

type ScenarioInput = Parameters<typeof scenarioSchema.parse>[0];

export function tinyScenario(change: Record<string, unknown> = {}): Scenario {
  const base = {
    format: 1,
    id: 'tiny',
    title: both('tiny'),
    summary: both('tiny'),
    channel: 'phone',
    personas: ['tiny'],
    company: both('house'),
    role: both('agent'),
    brief: both('brief'),
    authority: [both('may reship')],
    customer: {
      name: both('Wang'),
      address: both('Mr Wang'),
      'since-years': 6,
      card: [{ label: both('order'), value: both('7') }],
    },
    fault: 'confirmed',
    variables: [{ id: 'blocked', values: ['courier', 'nothing'] }],
    facts: [
      { id: 'order-number', kind: 'text', say: both('A-7'), phrases: words('order number'), known: true },
      { id: 'fee', kind: 'money', value: 5000, say: both('50'), phrases: words('fee') },
    ],
    needs: [
      { id: 'goods-today', kind: 'real', urgent: true, say: both('goods'), phrases: words('goods') },
      { id: 'shouted-at', kind: 'grievance', say: both('shouted'), phrases: words('shouted') },
    ],
    demands: [
      { id: 'fire-him', level: 'beyond', say: both('fire him'), limit: both('no'), phrases: words('fire') },
    ],
    options: [
      {
        id: 'courier',
        say: both('courier'),
        phrases: words('courier'),
        solves: ['goods-today'],
        gain: 4,
        cost: 2,
        authority: 'self',
        blocked: { truth: { blocked: 'courier' } },
      },
      {
        id: 'van',
        say: both('van'),
        phrases: words('van'),
        solves: ['goods-today'],
        gain: 3,
        cost: 2,
        authority: 'self',
      },
      {
        id: 'plane',
        say: both('plane'),
        phrases: words('plane'),
        solves: ['goods-today'],
        gain: 4,
        cost: 4,
        authority: 'supervisor',
      },
      {
        id: 'voucher',
        say: both('voucher'),
        phrases: words('voucher'),
        solves: [],
        gain: 1,
        cost: 1,
        authority: 'self',
      },
    ],
    service: [
      {
        id: 'call-back',
        say: both('call back'),
        phrases: words('call back'),
        'at-least': 10,
        'at-most': 120,
      },
    ],
    cues: [
      { id: 'boss', kind: 'own-trouble', phrases: words('boss') },
      { id: 'old-friend', kind: 'loyalty', phrases: words('years') },
    ],
    threats: [{ id: 'press', say: both('press'), phrases: words('press') }],
    lines: {
      opening: [{ say: both('Hello?') }],
      vent: [{ say: both('vent one') }, { say: both('vent two') }, { say: both('vent three') }],
      cue: [
        { say: both('my boss'), cue: 'boss' },
        { say: both('six years'), cue: 'old-friend' },
      ],
      demand: [{ say: both('fire him'), demand: 'fire-him' }],
      threaten: [{ say: both('the press'), threat: 'press' }],
      'turn-down': [{ say: both('that cannot work') }],
      accept: [{ say: both('all right, {fee}') }],
      settle: [{ say: both('good') }],
      farewell: [{ say: both('bye') }],
      leave: [{ say: both('enough') }],
    },
    choices: [
      choice('hear', 'fine', 'so you were shouted at', 'paraphrase'),
      choice('stall', 'fair', 'one moment', 'encourage'),
      choice('snap', 'poor', 'calm down', 'order-calm'),
      choice('mock', 'poor', 'really now', 'rude'),
      choice('van-now', 'fine', 'the van comes now', 'offer', 'van'),
    ],
    endings: [
      { id: 'good', class: 'resolved', when: { need: 'met', customer: 'settled' }, say: both('good') },
      { id: 'half', class: 'partial', when: { need: 'met' }, say: both('half') },
      { id: 'calm', class: 'soothed', when: { customer: 'settled' }, say: both('calm') },
      { id: 'bad', class: 'hung-up', when: {}, say: both('bad') },
    ],
    ...change,
  } satisfies ScenarioInput;
  return scenarioSchema.parse(base);
}

function choice(id: string, grade: string, text: string, act: ActId, option?: string) {
  return {
    id,
    beats: ['opening', 'vent'],
    grade,
    say: both(text),
    reads: [{ act, zh: text, en: text, ...(option && { option }) }],
    mentions: option ? [{ kind: 'option', id: option, zh: text, en: text }] : [],
  };
}

export function tinyPersona(change: Record<string, unknown> = {}): Persona {
  return personaSchema.parse({
    format: 1,
    id: 'tiny',
    name: both('tiny'),
    about: both('tiny'),
    calms: both('tiny'),
    voice: both('tiny'),
    start: { state: 'storming', tension: 80, trust: 1, heard: 0, expectation: 2, patience: 3 },
    anywhere: {
      effects: [
        {
          when: { acts: { any: ['rude', 'order-calm'] } },
          add: { tension: 15, patience: -1 },
          because: both('hurt'),
        },
      ],
      transitions: [{ when: { patience: { is: 0 } }, to: 'gone', beat: 'leave' }],
    },
    states: {
      storming: {
        mood: 'storm',
        thought: both('no one listens'),
        stay: ['vent', 'cue'],
        effects: [
          {
            when: { acts: { any: ['name-feeling', 'paraphrase'] } },
            add: { tension: -30, heard: 1 },
            because: both('heard'),
          },
        ],
        transitions: [{ when: { tension: { below: 60 } }, to: 'open', beat: 'demand' }],
        silence: { after: 10000, beat: 'vent', add: { patience: -1 } },
      },
      open: {
        mood: 'tense',
        thought: both('go on'),
        stay: ['cue', 'threaten'],
        transitions: [
          { when: { notices: { any: ['offer-workable'] } }, to: 'deal', beat: 'accept' },
          { when: { notices: { any: ['offer-blocked', 'offer-weak'] } }, to: 'open', beat: 'turn-down' },
        ],
      },
      deal: {
        mood: 'uneasy',
        thought: both('fine'),
        stay: ['settle'],
        transitions: [{ when: { acts: { any: ['close'] } }, to: 'settled', beat: 'farewell' }],
      },
      settled: { mood: 'calm', thought: both('done'), final: 'settled' },
      gone: { mood: 'storm', thought: both('never again'), final: 'gone' },
    },
    verdicts: [
      { when: { ending: ['resolved'] }, csat: 5, say: both('thanks') },
      { when: {}, csat: 1, say: both('no') },
    ],
    ...change,
  });
}

export function tinyRubric(change: Record<string, unknown> = {}): Rubric {
  return rubricSchema.parse({
    format: 1,
    id: 'tiny',
    name: both('tiny'),
    about: both('tiny'),
    pass: 70,
    dimensions: {
      emotion: 30,
      'non-judgement': 10,
      focus: 10,
      options: 10,
      expectations: 10,
      sensitivity: 10,
      clarity: 10,
      ownership: 10,
    },
    ...change,
  });
}

export type SaidAct = ActId | (Attributes & { act: ActId });

/** A Reading that shows the given acts, ten code units each, one after the other. */
export function reading(acts: readonly SaidAct[], mentions: readonly Partial<Mention>[] = []): Reading {
  const observations = acts.map((said, i) => {
    const { act, ...attributes } = typeof said === 'string' ? { act: said } : said;
    return { act, attributes, start: i * 10, end: i * 10 + 10, confidence: 1000 };
  });
  return {
    ...EMPTY_READING,
    observations,
    mentions: mentions.map((mention) => ({
      kind: 'option',
      polarity: 'affirmed',
      start: 0,
      end: 5,
      ...mention,
    })),
    form: { chars: Math.max(10, acts.length * 10), clauses: acts.length, lang: 'en', address: 'none' },
    coherence: { level: 'fine', confidence: 1000 },
  };
}
