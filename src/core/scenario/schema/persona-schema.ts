import { z } from 'zod';
import { BEATS, FEELINGS, MOODS } from '../vocabulary.ts';
import { formatSchema, idSchema, levelSchema, localisedSchema, tensionSchema } from './common.ts';
import { conditionSchema } from './condition.ts';
import { field } from './field.ts';
import { linesSchema } from './line.ts';

const step = (zh: string, en: string) =>
  z
    .int()
    .min(-4)
    .max(4)
    .optional()
    .meta(field(zh, en, { example: 1, unit: 'steps' }));

export const changeSchema = z
  .strictObject({
    tension: z
      .int()
      .min(-100)
      .max(100)
      .multipleOf(5)
      .optional()
      .meta(field('紧张程度，5 的倍数。', 'Tension, a multiple of 5.', { example: -10, unit: 'points' })),
    trust: step('信任。', 'Trust.'),
    heard: step('觉得被听见的程度。', 'How far the customer feels heard.'),
    expectation: step('期望。', 'How high hopes are.'),
    patience: step('耐心；到 0 通常就走了。', 'Patience; at 0 most customers leave.'),
  })
  .meta(
    field('增减多少；总数限制在 0 到 100、0 到 4。', 'Amounts added; sums are clamped to 0-100 and 0-4.', {
      example: { tension: -10, heard: 1 },
    }),
  );

export const effectSchema = z
  .strictObject({
    when: conditionSchema.meta(
      field('什么时候起作用。', 'When it works.', { example: { acts: { any: ['name-feeling'] } } }),
    ),
    add: changeSchema.optional(),
    set: changeSchema.optional().meta(
      field('直接设成多少，在增减之后。', 'Values set, after all amounts are added.', {
        example: { patience: 0 },
      }),
    ),
    because: localisedSchema.optional().meta(
      field('为什么会触动这位客户，复盘时看到。', 'Why this moves this customer, for the debrief.', {
        example: { zh: '有人说中了这股火。', en: 'Somebody named the anger for what it is.' },
      }),
    ),
  })
  .meta(
    field(
      '一种影响：条件成立就生效，都算完再选转移。',
      'Every effect whose condition holds is applied, before the transition is chosen.',
    ),
  );

export const transitionSchema = z
  .strictObject({
    when: conditionSchema.meta(
      field('影响都算完之后再问。', 'Asked of the context after the effects.', {
        example: { tension: { below: 65 } },
      }),
    ),
    to: idSchema.meta(
      field('进入哪个状态，可以是原来的。', 'The state entered (it may be the same one).', {
        example: 'open',
      }),
    ),
    beat: z
      .enum(BEATS)
      .optional()
      .meta(
        field(
          '接着说哪类话；不写就用新状态 stay 的第一个。',
          'What the customer then says; without it the first of the new state’s `stay`.',
          { example: 'cue' },
        ),
      ),
    add: changeSchema.optional(),
  })
  .meta(field('一条转移：取第一条成立的。', 'The first whose condition holds is taken.'));

const silenceSchema = z
  .strictObject({
    after: z
      .int()
      .positive()
      .meta(
        field(
          '标准节奏下，沉默多久客户会开口。',
          'How long silence lasts at standard pace before the customer speaks up.',
          {
            example: 9000,
            unit: 'milliseconds',
          },
        ),
      ),
    beat: z.enum(BEATS).meta(field('那时说哪类话。', 'What is said then.', { example: 'probe' })),
    add: changeSchema.optional(),
  })
  .meta(field('沉默的后果。', 'What silence does.', { example: { after: 9000, beat: 'probe' } }));

/** The keys of a state that are single values: a derived persona may change each by itself. */
export const stateShape = {
  mood: z.enum(MOODS).meta(
    field('心情：calm 平静，uneasy 不安，tense 紧张，storm 暴怒。', 'calm, uneasy, tense or storm.', {
      example: 'tense',
    }),
  ),
  thought: localisedSchema.meta(
    field('此刻心里在想什么，复盘时看到。', 'What goes on inside the customer, for the debrief.', {
      example: { zh: '好，那你说怎么办。', en: 'Right, what are you going to do?' },
    }),
  ),
  silence: silenceSchema.optional(),
  final: z
    .enum(['settled', 'gone'])
    .optional()
    .meta(
      field('通话在这里结束：谈妥，或走了。', 'The call ends here: settled, or gone.', {
        example: 'settled',
      }),
    ),
};

export const staySchema = z.array(z.enum(BEATS)).default([]);

export const feelsSchema = z.array(z.enum(FEELINGS));
export const FEELS_WORDS = field(
  '这时流露出的情绪，学员说错情绪时才看得出来。不写就不判断。',
  'Feelings that the customer shows here, so that naming another can be told. None: nothing is said of it.',
  { example: ['anger', 'wronged'] },
);

const stateSchema = z
  .strictObject({
    ...stateShape,
    feels: feelsSchema.default([]).meta(FEELS_WORDS),
    stay: staySchema.meta(
      field(
        '没有转移时轮流说哪几类话。结束的状态不写。',
        'Beats spoken in turn while no transition is taken. An ending state has none.',
        { example: ['vent', 'press'] },
      ),
    ),
    effects: z
      .array(effectSchema)
      .default([])
      .meta(field('只在这个状态里的影响。', 'Effects in this state only.')),
    transitions: z
      .array(transitionSchema)
      .default([])
      .meta(field('从这里去哪里。', 'Ways out of this state.')),
  })
  .meta(field('客户的一个状态。', 'A state of the customer.'));

const level = (zh: string, en: string, example: number) =>
  levelSchema.meta(field(zh, en, { example, unit: 'steps' }));

/** Where a customer stands when the call is picked up. */
export const startShape = {
  state: idSchema.meta(field('从哪个状态开始。', 'The first state.', { example: 'storming' })),
  tension: tensionSchema.meta(
    field('紧张程度，0 到 100。', 'Tension, 0 to 100.', { example: 80, unit: 'points' }),
  ),
  trust: level('信任，0 到 4。', 'Trust, 0 to 4.', 1),
  heard: level('觉得被听见的程度，0 到 4。', 'How far the customer feels heard, 0 to 4.', 0),
  expectation: level('期望，0 到 4。', 'How high hopes are, 0 to 4.', 1),
  patience: level('耐心，0 到 4。', 'Patience, 0 to 4.', 3),
};

export const verdictSchema = z
  .strictObject({
    when: conditionSchema.meta(
      field('什么情况下这样评价。', 'When this is the answer.', { example: { ending: ['resolved'] } }),
    ),
    csat: z
      .int()
      .min(1)
      .max(5)
      .meta(field('满意度，1 到 5。', 'Satisfaction, 1 to 5.', { example: 5, unit: 'points' })),
    say: localisedSchema.meta(
      field('客户回访时怎么说。', 'The customer’s answer to the survey, in words.', {
        example: { zh: '先办了最急的事。', en: 'They got the urgent thing moving first.' },
      }),
    ),
  })
  .meta(field('通话后客户的评价。', 'What the customer says of the call afterwards.'));

/** What a persona file says of itself, whether it stands alone or derives from another. */
export const portraitShape = {
  format: formatSchema,
  id: idSchema.meta(field('与文件名相同。', 'Equal to the name of the file.', { example: 'angry' })),
  name: localisedSchema.meta(
    field(
      '显示的名字。house.yaml 可以另起。',
      'The name that is shown; a house may give another in house.yaml.',
      {
        example: { zh: '暴躁型', en: 'Angry' },
      },
    ),
  ),
  about: localisedSchema.meta(
    field('这是怎样的客户，两三句话。', 'How this customer is, in two or three sentences.', {
      example: { zh: '嗓门大，话又短又冲。', en: 'Loud, in short sentences.' },
    }),
  ),
  calms: localisedSchema.meta(
    field('怎么做有用。', 'What helps with this customer.', {
      example: { zh: '先说出火从哪儿来。', en: 'Say where the anger comes from.' },
    }),
  ),
  voice: localisedSchema.meta(
    field('说话是什么样子。', 'How this customer sounds.', {
      example: { zh: '短句，反问多。', en: 'Short bursts.' },
    }),
  ),
  'sounds-like': z
    .array(idSchema)
    .optional()
    .meta(
      field(
        '案例里写给这些客户类型的台词和选项，也给这位客户用。',
        'Lines and replies of cases that are meant for these personas are meant for this one as well.',
        { example: ['logical'] },
      ),
    ),
};

export const personaSchema = z
  .strictObject({
    ...portraitShape,
    start: z
      .strictObject(startShape)
      .meta(field('刚接通时的状态和各项数值。', 'How the customer is when the call is picked up.')),
    anywhere: z
      .strictObject({
        effects: z
          .array(effectSchema)
          .default([])
          .meta(field('在任何状态里都起作用的影响。', 'Effects in every state.')),
        transitions: z
          .array(transitionSchema)
          .default([])
          .meta(field('先于各状态自己的转移。', 'Tried before those of the state.')),
      })
      .default({ effects: [], transitions: [] })
      .meta(field('不论在哪个状态都有效的部分。', 'What holds in every state.')),
    states: z
      .record(idSchema, stateSchema)
      .meta(field('客户的各个状态，按名字写。', 'The states of the customer, by name.')),
    lines: linesSchema.default({}).meta(field('放在任何案例都合适的台词。', 'Lines that fit any case.')),
    verdicts: z
      .array(verdictSchema)
      .min(1)
      .meta(field('评价，取第一个条件成立的。', 'The first whose condition holds is the verdict.')),
  })
  .meta(field('一种客户类型：带整数数值的状态图。', 'A customer type: a statechart with integer context.'));

export type Persona = z.infer<typeof personaSchema>;
export type PersonaState = z.infer<typeof stateSchema>;
export type Effect = z.infer<typeof effectSchema>;
export type Transition = z.infer<typeof transitionSchema>;
export type Change = z.infer<typeof changeSchema>;
export type CustomerContext = Omit<Persona['start'], 'state'>;
