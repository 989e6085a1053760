import { z } from 'zod';
import { ACT_IDS } from '../../base/acts.ts';
import { LANGS } from '../../base/lang.ts';
import { MENTION_KINDS } from '../../base/reading.ts';
import { BEATS, ENDING_CLASSES, MODES } from '../vocabulary.ts';
import { formatSchema, idSchema } from './common.ts';
import { field } from './field.ts';

const injectedActSchema = z
  .strictObject({
    act: z.enum(ACT_IDS).meta(field('行为。', 'The act.', { example: 'own' })),
    formulaic: z
      .boolean()
      .optional()
      .meta(field('套话。', 'Whether it is a stock phrase.', { example: true })),
    kind: z
      .enum(['fault', 'follow-through'])
      .optional()
      .meta(
        field('own：认错，还是包下后续。', 'With `own`: a fault, or the follow-through.', {
          example: 'fault',
        }),
      ),
    severe: z
      .boolean()
      .optional()
      .meta(field('rude：是不是重话。', 'With `rude`: whether it is severe.', { example: true })),
    option: idSchema
      .optional()
      .meta(field('offer：哪个方案。', 'With `offer`: which option.', { example: 'van' })),
  })
  .meta(field('一个行为和它的细节。', 'An act with its attributes.'));

const injectedSchema = z
  .strictObject({
    acts: z
      .array(z.union([z.enum(ACT_IDS), injectedActSchema]))
      .meta(field('算作做了这些行为。', 'Acts to take as read.', { example: ['name-feeling', 'offer'] })),
    mentions: z
      .array(
        z
          .strictObject({
            kind: z.enum(MENTION_KINDS).meta(field('哪一类。', 'What kind.', { example: 'option' })),
            id: idSchema
              .optional()
              .meta(field('案例里的名字。', 'Its name in the case.', { example: 'van' })),
            value: z
              .int()
              .optional()
              .meta(field('说出的数值。', 'The figure that is told.', { example: 60 })),
            negated: z
              .boolean()
              .default(false)
              .meta(field('是不是被否定。', 'Whether it is denied.', { example: false })),
          })
          .meta(field('算作提到了它。', 'Something to take as spoken of.')),
      )
      .default([])
      .meta(field('算作提到了这些。', 'What to take as spoken of.')),
  })
  .meta(field('不读文字，直接用这里写的。', 'The Reading to use instead of reading the words.'));

const bound = (zh: string, en: string, example: number) =>
  z
    .int()
    .optional()
    .meta(field(zh, en, { example, unit: 'points' }));

const boundsSchema = z.strictObject({
  'at-least': bound('至少。', 'This or more.', 80),
  'at-most': bound('至多。', 'This or less.', 50),
});

const expectedSchema = z
  .strictObject({
    state: idSchema
      .optional()
      .meta(
        field('这一回合之后客户在哪个状态。', 'The customer’s state after the turn.', { example: 'open' }),
      ),
    beat: z
      .enum(BEATS)
      .optional()
      .meta(field('客户接着说哪类话。', 'What the customer says next.', { example: 'cue' })),
    acts: z
      .array(z.enum(ACT_IDS))
      .optional()
      .meta(field('必须读出这些行为。', 'Acts that must have been read.', { example: ['own'] })),
    met: z
      .array(idSchema)
      .optional()
      .meta(field('这一回合做到的规则。', 'Rules met at this turn.', { example: ['heard-before-solved'] })),
    violated: z
      .array(idSchema)
      .optional()
      .meta(field('这一回合违反的规则。', 'Rules violated at this turn.', { example: ['blaming'] })),
    tension: boundsSchema
      .optional()
      .meta(field('之后的紧张程度。', 'Tension after the turn.', { example: { 'at-most': 60 } })),
  })
  .meta(field('这一回合之后应当怎样。', 'What must hold after the turn.'));

const turnSchema = z
  .strictObject({
    say: z
      .string()
      .optional()
      .meta(field('学员说的话。', 'What the trainee says.', { example: '这事我来办。' })),
    choose: idSchema
      .optional()
      .meta(field('学员选的备选回复。', 'The choice the trainee picks.', { example: 'hear-and-act' })),
    input: z
      .enum(['silence', 'escalate', 'hang-up'])
      .optional()
      .meta(field('学员做的别的事。', 'Another thing the trainee does.', { example: 'silence' })),
    reading: injectedSchema.optional(),
    expect: expectedSchema.optional(),
  })
  .meta(field('一个回合：say、choose、input 三选一。', 'A turn: one of `say`, `choose` and `input`.'));

const outcomeSchema = z
  .strictObject({
    ending: z
      .array(z.enum(ENDING_CLASSES))
      .min(1)
      .meta(field('结局是其中一类。', 'The ending is of one of these classes.', { example: ['resolved'] })),
    need: z
      .enum(['met', 'unmet'])
      .optional()
      .meta(field('真正的需求有没有满足。', 'Whether the real need is met.', { example: 'met' })),
    score: boundsSchema.meta(
      field('总分的范围。', 'The band of the score.', { example: { 'at-least': 80 } }),
    ),
    violated: z
      .array(idSchema)
      .optional()
      .meta(field('整通电话里违反过的规则。', 'Rules violated in the call.', { example: ['apology-worn'] })),
    met: z
      .array(idSchema)
      .optional()
      .meta(field('整通电话里做到过的规则。', 'Rules met in the call.', { example: ['best-option-first'] })),
  })
  .meta(field('整通电话应当怎样收场。', 'What the call must come to.'));

export const walkSchema = z
  .strictObject({
    format: formatSchema,
    about: z
      .string()
      .meta(field('这份走查说明什么。', 'What the walk shows.', { example: 'Hears, offers and confirms.' })),
    persona: idSchema.meta(field('和哪位客户。', 'The customer.', { example: 'angry' })),
    lang: z.enum(LANGS).meta(field('语言：zh 或 en。', 'The language: zh or en.', { example: 'zh' })),
    mode: z
      .enum(MODES)
      .default('free')
      .meta(field('free 自己写，guided 选答。', 'free (written) or guided (picked).', { example: 'guided' })),
    seed: z
      .int()
      .min(0)
      .default(1)
      .meta(field('抽真相和台词的种子。', 'The seed that draws truth and lines.', { example: 7 })),
    turns: z.array(turnSchema).min(1).meta(field('一个个回合。', 'The turns.')),
    expect: outcomeSchema,
  })
  .meta(field('一份走查：一通对话，和它应当得到的结果。', 'A transcript with what it must come to.'));

export type Walk = z.infer<typeof walkSchema>;
export type InjectedReading = z.infer<typeof injectedSchema>;
