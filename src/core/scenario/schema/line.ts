import { z } from 'zod';
import { BEATS, type Beat } from '../vocabulary.ts';
import { idSchema, localisedSchema } from './common.ts';
import { conditionSchema } from './condition.ts';
import { field } from './field.ts';

/** One thing the customer may say. Chosen by how specific its condition is, then by draw. */
export const lineSchema = z
  .strictObject({
    say: localisedSchema.meta(
      field(
        '说的话。{事实} 会换成案例里的事实；还有 {customer.name}、{customer.address}、{company.name}。',
        'What is said. `{fact-id}` is replaced by the fact in the call’s language; so are `{customer.name}`, `{customer.address}` and `{company.name}`.',
        { example: { zh: '订单{order-number}到底什么时候到？', en: 'When does order {order-number} come?' } },
      ),
    ),
    when: conditionSchema.optional().meta(
      field('什么时候合适；条件最具体的先说。', 'When it fits; the most specific fitting line is said.', {
        example: { acts: { any: ['order-calm'] } },
      }),
    ),
    weight: z
      .int()
      .min(1)
      .max(9)
      .optional()
      .meta(
        field(
          '同样合适的几句里，被抽到的机会有几份；不写是 1 份。',
          'Its share in the draw among lines that fit equally well; 1 where it is left out.',
          { example: 3 },
        ),
      ),
    cue: idSchema.optional().meta(
      field(
        '这句说漏了案例的哪条线索（cue 节拍）。',
        'The cue of the case that the line lets slip (beat `cue`).',
        {
          example: 'mother-ill',
        },
      ),
    ),
    demand: idSchema.optional().meta(
      field(
        '这句提出案例的哪个要求（demand 节拍）。',
        'The demand of the case that the line raises (beat `demand`).',
        {
          example: 'cash',
        },
      ),
    ),
    threat: idSchema.optional().meta(
      field(
        '这句放出案例的哪句狠话（threaten 节拍）。',
        'The threat of the case that the line utters (beat `threaten`).',
        {
          example: 'consumer-association',
        },
      ),
    ),
    option: idSchema.optional().meta(
      field(
        '这句说的是案例的哪个方案；它摆上桌时才说。',
        'The option of the case that the line speaks of; said only while it is on the table.',
        {
          example: 'evening-delivery',
        },
      ),
    ),
  })
  .meta(field('客户可能说的一句话。', 'One thing the customer may say.'));
export type Line = z.infer<typeof lineSchema>;

/** Lines by beat; a beat may be left out. */
export const linesSchema = z.partialRecord(z.enum(BEATS), z.array(lineSchema).min(1));
export type Lines = Partial<Record<Beat, Line[]>>;
