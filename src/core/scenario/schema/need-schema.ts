import { z } from 'zod';
import { idSchema, localisedSchema, phrasesSchema } from './common.ts';
import { drawnSchema } from './drawn.ts';
import { field } from './field.ts';

export const needSchema = z
  .strictObject({
    id: idSchema.meta(field('需求的名字。', 'Its name.', { example: 'machine-today' })),
    kind: drawnSchema(z.enum(['stated', 'real', 'grievance'])).meta(
      field(
        'stated 嘴上要的；real 真正要解决的；grievance 想被听见的委屈。可以随变量变：几个需求里哪个是真的，每次不同。',
        '`stated`: what the customer asks for; `real`: what must be met; `grievance`: what wants to be heard. May be drawn: which of several needs is the real one then differs from run to run.',
        { example: { by: 'wish', values: { repair: 'real', refund: 'stated' } } },
      ),
    ),
    urgent: z
      .boolean()
      .default(false)
      .meta(
        field(
          '有时限：共情一句就够，然后先办它。',
          'A deadline is at stake: one empathic clause is enough, then this first.',
          {
            example: true,
          },
        ),
      ),
    say: localisedSchema.meta(
      field('用一句话说出这个需求。', 'The need in one sentence.', {
        example: { zh: '今天用上洗衣机', en: 'have the machine today' },
      }),
    ),
    phrases: phrasesSchema,
  })
  .meta(field('客户要什么，或话背后是什么。', 'What the customer wants, or what lies beneath it.'));
