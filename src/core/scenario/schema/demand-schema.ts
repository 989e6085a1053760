import { z } from 'zod';
import { idSchema, localisedSchema, phrasesSchema } from './common.ts';
import { field } from './field.ts';

export const demandSchema = z
  .strictObject({
    id: idSchema.meta(field('要求的名字。', 'Its name.', { example: 'cash' })),
    level: z.enum(['within', 'beyond']).meta(
      field('学员自己能不能答应：within 能，beyond 不能。', 'Within or beyond what the trainee may grant.', {
        example: 'beyond',
      }),
    ),
    say: localisedSchema.meta(
      field('客户要什么。', 'What is asked for.', { example: { zh: '赔五百块现金', en: '500 in cash' } }),
    ),
    limit: localisedSchema.meta(
      field('界限在哪里、为什么。', 'Where the line is, and why.', {
        example: {
          zh: '现金赔偿要主管批准，我不能直接答应。',
          en: 'Cash needs a supervisor, so I cannot promise it.',
        },
      }),
    ),
    phrases: phrasesSchema,
    grants: phrasesSchema.optional().meta(
      field('一口答应它的说法。', 'Words that promise it outright.', {
        example: { zh: ['赔您五百'], en: ['give you 500'] },
      }),
    ),
  })
  .meta(field('客户提出的、有界限的要求。', 'Something the customer asks for that has a limit.'));
