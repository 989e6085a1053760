import { z } from 'zod';
import { ACT_IDS } from '../../base/acts.ts';
import { MENTION_KINDS } from '../../base/reading.ts';
import { BEATS } from '../vocabulary.ts';
import { idSchema, localisedSchema } from './common.ts';
import { conditionSchema } from './condition.ts';
import { field } from './field.ts';

const quotedShape = {
  zh: z
    .string()
    .min(1)
    .meta(
      field('中文回复里的原话。', 'The words of the Chinese reply that show it.', { example: '换谁都生气' }),
    ),
  en: z
    .string()
    .min(1)
    .meta(
      field('英文回复里的原话。', 'The words of the English reply that show it.', {
        example: 'anyone would be angry',
      }),
    ),
};

const readSchema = z
  .strictObject({
    act: z.enum(ACT_IDS).meta(
      field('做了什么（见行为清单）。', 'What it does (see the list of acts).', {
        example: 'name-feeling',
      }),
    ),
    ...quotedShape,
    formulaic: z
      .boolean()
      .optional()
      .meta(field('套话。', 'Whether it is a stock phrase.', { example: true })),
    kind: z
      .enum(['fault', 'follow-through'])
      .optional()
      .meta(
        field(
          'act 为 own 时：认的是错（fault），还是包下后续（follow-through）。',
          'With `own`: a fault is admitted, or the follow-through is taken on.',
          {
            example: 'fault',
          },
        ),
      ),
    severe: z
      .boolean()
      .optional()
      .meta(
        field('act 为 rude 时：是不是重话。', 'With `rude`: whether it is a severe insult.', {
          example: true,
        }),
      ),
    option: idSchema.optional().meta(
      field(
        'act 为 offer 时：提的是哪个方案；案例没有的写 unlisted。',
        'With `offer`: which option, or `unlisted`.',
        {
          example: 'evening-delivery',
        },
      ),
    ),
  })
  .meta(field('这句话里的一个行为，和表现它的原话。', 'An act, with the words that show it.'));

const mentionSchema = z
  .strictObject({
    kind: z
      .enum(MENTION_KINDS)
      .meta(field('提到的是哪一类。', 'What kind of thing is spoken of.', { example: 'option' })),
    id: idSchema
      .optional()
      .meta(field('它在案例里的名字。', 'Its name in the case.', { example: 'evening-delivery' })),
    value: z
      .int()
      .optional()
      .meta(
        field(
          '说出的数值，单位同事实；原话里有这个事实的槽位时不用写。',
          'The figure that is told, in the units of facts; not needed where the words hold the slot of the fact.',
          { example: 60 },
        ),
      ),
    negated: z
      .boolean()
      .default(false)
      .meta(field('是不是被否定。', 'Whether it is denied.', { example: false })),
    ...quotedShape,
  })
  .meta(
    field('提到了案例里的什么，和提到它的原话。', 'Something of the case that is spoken of, with the words.'),
  );

export const choiceSchema = z
  .strictObject({
    id: idSchema.meta(field('选项的名字。', 'Its name.', { example: 'hear-and-act' })),
    beats: z
      .array(z.enum(BEATS))
      .min(1)
      .meta(
        field('客户说了哪类话之后出现。', 'After which of the customer’s beats it is offered.', {
          example: ['opening', 'vent'],
        }),
      ),
    when: conditionSchema
      .optional()
      .meta(field('还要满足什么才出现。', 'What must hold besides.', { example: { pending: true } })),
    grade: z.enum(['fine', 'fair', 'poor']).meta(
      field('好、一般、差。只给工具用，学员看不到。', 'For the tools; trainees never see it.', {
        example: 'fine',
      }),
    ),
    say: localisedSchema.meta(
      field(
        '学员说的话。可以用 {事实} 槽位。',
        'What the trainee says. Slots such as `{delivery-fee}` are filled.',
        {
          example: { zh: '运费{delivery-fee}我给您免了。', en: 'I waive {delivery-fee}.' },
        },
      ),
    ),
    reads: z
      .array(readSchema)
      .meta(field('这句话做了什么。', 'The acts in it, each with the words that show it.')),
    mentions: z
      .array(mentionSchema)
      .default([])
      .meta(field('这句话提到了什么。', 'What it speaks of, each with the words.')),
  })
  .meta(field('选答模式里的一句备选回复。', 'A reply to pick in guided mode.'));
