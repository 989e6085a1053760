import { z } from 'zod';
import { AUTHORITIES } from '../vocabulary.ts';
import { idSchema, localisedSchema, phrasesSchema } from './common.ts';
import { conditionSchema } from './condition.ts';
import { field } from './field.ts';

export const optionSchema = z
  .strictObject({
    id: idSchema.meta(field('方案的名字。', 'Its name.', { example: 'evening-delivery' })),
    say: localisedSchema.meta(
      field('方案是什么。', 'The solution in a few words.', {
        example: { zh: '今晚加派一辆车送到', en: 'an extra van this evening' },
      }),
    ),
    phrases: phrasesSchema,
    solves: z
      .array(idSchema)
      .meta(field('它解决哪些需求。', 'Needs that it solves.', { example: ['machine-today'] })),
    gain: z
      .int()
      .min(0)
      .max(4)
      .meta(
        field(
          '客户得到多少：少跑路、少打电话、少受损失。',
          'What the customer gains: fewer trips, contacts, losses.',
          {
            example: 4,
            unit: 'steps',
          },
        ),
      ),
    cost: z
      .int()
      .min(0)
      .max(4)
      .meta(field('公司付出多少。', 'What it costs the company.', { example: 2, unit: 'steps' })),
    authority: z
      .enum(AUTHORITIES)
      .meta(
        field(
          '谁能批：self 学员自己，supervisor 要请示主管，none 谁也不行。',
          'Who may grant it: the trainee (`self`), a supervisor, or nobody (`none`).',
          { example: 'self' },
        ),
      ),
    blocked: conditionSchema.optional().meta(
      field(
        '抽到哪些值时，这个方案行不通。',
        'When it cannot work in this run, by the truth that was drawn.',
        {
          example: { truth: { 'evening-van': 'full' } },
        },
      ),
    ),
    'blocked-because': localisedSchema.optional().meta(
      field('行不通的原因。', 'Why it cannot work then.', {
        example: { zh: '今晚的车已经排满。', en: 'All vans are taken this evening.' },
      }),
    ),
  })
  .meta(field('一个解决办法。至少准备三个。', 'A solution. Have at least three ready.'));
