import { z } from 'zod';
import { ACT_IDS } from '../../base/acts.ts';
import { MENTION_KINDS } from '../../base/reading.ts';
import { BEATS, CULTURE, ENDING_CLASSES, NOTICES, PACES } from '../vocabulary.ts';
import { idSchema } from './common.ts';
import { field } from './field.ts';

function setTest<T extends z.ZodType>(of: T) {
  return z.strictObject({
    any: z.array(of).min(1).optional().meta(field('至少有其中一个。', 'At least one of these.')),
    all: z.array(of).min(1).optional().meta(field('全都要有。', 'Every one of these.')),
    none: z.array(of).min(1).optional().meta(field('一个都不能有。', 'Not one of these.')),
  });
}

const rangeSchema = z.strictObject({
  'at-least': z
    .int()
    .optional()
    .meta(field('大于或等于。', 'This or more.', { example: 60 })),
  'at-most': z
    .int()
    .optional()
    .meta(field('小于或等于。', 'This or less.', { example: 45 })),
  above: z
    .int()
    .optional()
    .meta(field('大于。', 'More than this.', { example: 3 })),
  below: z
    .int()
    .optional()
    .meta(field('小于。', 'Less than this.', { example: 55 })),
  is: z
    .int()
    .optional()
    .meta(field('等于。', 'Exactly this.', { example: 0 })),
});

const range = (zh: string, en: string, example: z.infer<typeof rangeSchema>) =>
  rangeSchema.optional().meta(field(zh, en, { example }));

const INPUT_KINDS = ['reply', 'choice', 'silence', 'interrupt', 'escalate'] as const;

/** What can be asked of one turn. All keys that are given must hold. */
const momentShape = {
  acts: setTest(z.enum(ACT_IDS))
    .optional()
    .meta(
      field('回复里有哪些行为。', 'Acts read in the reply.', { example: { any: ['name-feeling', 'own'] } }),
    ),
  notices: setTest(z.enum(NOTICES))
    .optional()
    .meta(
      field('客户在回复里察觉到什么。', 'What the customer notices in the reply.', {
        example: { any: ['offer-workable'] },
      }),
    ),
  mentions: setTest(z.enum(MENTION_KINDS))
    .optional()
    .meta(
      field('回复提到了哪一类东西。', 'Kinds of things the reply talks of.', {
        example: { any: ['policy'] },
      }),
    ),
  input: setTest(z.enum(INPUT_KINDS))
    .optional()
    .meta(field('学员做了什么。', 'What the trainee did.', { example: { any: ['silence'] } })),
  options: setTest(idSchema)
    .optional()
    .meta(
      field('回复里提了案例的哪些方案。', 'Options of the case offered in the reply.', {
        example: { any: ['evening-delivery'] },
      }),
    ),
  beats: setTest(z.enum(BEATS))
    .optional()
    .meta(
      field('回复之前客户说的是哪类话。', 'What the customer had said just before the reply.', {
        example: { any: ['demand'] },
      }),
    ),
};

/** Ways of the customer’s culture: those given must be the customer’s. */
const cultureTestSchema = z.strictObject({
  address: z
    .enum(CULTURE.address)
    .optional()
    .meta(field('希望怎么被称呼。', 'How one is to be addressed.', { example: 'formal' })),
  directness: z
    .enum(CULTURE.directness)
    .optional()
    .meta(field('说话直不直。', 'How plainly things are said.', { example: 'indirect' })),
  face: z
    .enum(CULTURE.face)
    .optional()
    .meta(field('在不在意面子。', 'Whether face is guarded.', { example: 'guarded' })),
  'small-talk': z
    .enum(CULTURE['small-talk'])
    .optional()
    .meta(field('要不要先寒暄。', 'Whether warm words come first.', { example: 'expected' })),
});

/** The keys of a condition that do not hold conditions themselves. */
const plainSchema = z.strictObject({
  ...momentShape,
  tension: range('紧张程度，0 到 100。', 'Tension, 0 to 100.', { below: 55 }),
  trust: range('信任，0 到 4。', 'Trust, 0 to 4.', { 'at-least': 3 }),
  heard: range('觉得被听见的程度，0 到 4。', 'How far the customer feels heard, 0 to 4.', { 'at-least': 2 }),
  expectation: range('期望被抬得多高，0 到 4。', 'How high hopes have been raised, 0 to 4.', {
    'at-least': 4,
  }),
  patience: range('耐心，0 到 4。', 'Patience, 0 to 4.', { is: 0 }),
  turn: range('到现在回复了几次，这次也算。', 'Replies given so far, this one counted.', { 'at-least': 14 }),
  stayed: range(
    '在现在的状态里回复了几次，这次也算。',
    'Replies given in the present state, this one counted.',
    { 'at-least': 3 },
  ),
  demands: range('到现在提过几次要求。', 'Demands raised so far.', { is: 0 }),
  threats: range('到现在放过几次狠话。', 'Threats uttered so far.', { 'at-least': 1 }),
  limits: range('到现在有几次回复给要求划了界限。', 'Replies so far in which a demand got a limit.', {
    'at-least': 2,
  }),
  concessions: range('到现在松口了几次。', 'Demands granted, or limits broken, so far.', { 'at-least': 3 }),
  refused: range('到现在拒绝了几个方案。', 'Offers turned down so far.', { 'at-least': 1 }),
  raised: setTest(idSchema)
    .optional()
    .meta(
      field(
        '客户上一句里带着哪条线索、要求或狠话。',
        'Cue, demand or threat that the customer’s last words held.',
        {
          example: { any: ['cash'] },
        },
      ),
    ),
  pending: z
    .boolean()
    .optional()
    .meta(
      field(
        '桌上有没有还没答复的可行方案。',
        'Whether a workable offer lies on the table, not yet answered.',
        { example: true },
      ),
    ),
  need: z
    .enum(['met', 'unmet'])
    .optional()
    .meta(
      field('真正的需求有没有被接受的方案满足。', 'Whether the real need is met by an accepted option.', {
        example: 'met',
      }),
    ),
  customer: z
    .enum(['settled', 'gone'])
    .optional()
    .meta(field('客户怎么结束的：谈妥，或走了。', 'How the persona ended the call.', { example: 'settled' })),
  ending: z
    .array(z.enum(ENDING_CLASSES))
    .min(1)
    .optional()
    .meta(
      field('结局的类别（写在 verdicts 里）。', 'The class of the ending (in verdicts).', {
        example: ['resolved'],
      }),
    ),
  persona: z
    .array(idSchema)
    .min(1)
    .optional()
    .meta(field('只给这些客户类型。', 'Personas this is meant for.', { example: ['angry'] })),
  culture: cultureTestSchema
    .optional()
    .meta(
      field('客户的文化习惯是这样。', 'Ways of the customer’s culture.', { example: { face: 'guarded' } }),
    ),
  truth: z
    .record(idSchema, idSchema)
    .optional()
    .meta(
      field('变量抽到了这些值。', 'Values drawn for the variables of the case.', {
        example: { 'who-erred': 'us' },
      }),
    ),
  pace: z
    .array(z.enum(PACES))
    .min(1)
    .optional()
    .meta(
      field(
        '节奏：untimed 不计时，relaxed 宽松，standard 标准。',
        'The pace: untimed, relaxed or standard.',
        { example: ['standard'] },
      ),
    ),
  previous: z
    .strictObject(momentShape)
    .optional()
    .meta(
      field('同样的问题，问的是上一个回合。', 'The same, asked of the turn before.', {
        example: { acts: { any: ['apologise'] } },
      }),
    ),
});

/** A condition: every key given must hold. */
export interface Condition extends z.infer<typeof plainSchema> {
  any?: Condition[] | undefined;
  all?: Condition[] | undefined;
  not?: Condition | undefined;
}

export const conditionSchema: z.ZodType<Condition, Condition> = z
  .lazy(() =>
    plainSchema.extend({
      any: z
        .array(conditionSchema)
        .min(1)
        .optional()
        .meta(field('至少一个条件成立。', 'At least one of these conditions.')),
      all: z
        .array(conditionSchema)
        .min(1)
        .optional()
        .meta(field('条件全都成立。', 'Every one of these conditions.')),
      not: conditionSchema.optional().meta(field('这个条件不成立。', 'Not this condition.')),
    }),
  )
  .meta(
    field('一个条件：写出来的每一项都要成立。', 'A condition: every key given must hold.', {
      example: { acts: { any: ['own'] }, tension: { below: 55 } },
    }),
  );

export type RangeTest = z.infer<typeof rangeSchema>;
export type SetTest = { any?: string[] | undefined; all?: string[] | undefined; none?: string[] | undefined };
