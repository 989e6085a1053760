import { z } from 'zod';
import { HANDOVERS, SPEAKERS } from '../vocabulary.ts';
import { idSchema, localisedSchema } from './common.ts';
import { inTruthSchema } from './drawn.ts';
import { field } from './field.ts';

const remarkSchema = z
  .strictObject({
    who: z.enum(SPEAKERS).meta(field('谁说的。', 'Who said it.', { example: 'customer' })),
    say: localisedSchema.meta(
      field('说了什么。可以用 {事实} 槽位。', 'What was said. Slots such as `{order-number}` are filled.', {
        example: { zh: '订单 {order-number} 还没到。', en: 'Order {order-number} has not come.' },
      }),
    ),
    when: inTruthSchema.optional(),
  })
  .meta(field('记录里的一句。', 'One line of the record.'));

/** What came before this contact (coverage rows G2.5, E3.7, T26). */
export const handoverSchema = z
  .strictObject({
    from: z
      .enum(HANDOVERS)
      .meta(
        field(
          '从哪里转过来：robot 机器人、chat 在线聊天、email 邮件、colleague 同事。',
          'Where the contact comes from: robot, chat, email or colleague.',
          { example: 'robot' },
        ),
      ),
    record: z
      .array(remarkSchema)
      .min(1)
      .meta(
        field(
          '转来之前说过的话，学员接起前能看到。',
          'What was said before; the trainee sees it before the call.',
        ),
      ),
    known: z
      .array(idSchema)
      .default([])
      .meta(
        field(
          '记录里已经问清的事实：再问一遍就是过失。',
          'Facts that were told there: asking for them again is a fault.',
          {
            example: ['order-number'],
          },
        ),
      ),
  })
  .meta(
    field(
      '转接过来的案例：之前在机器人、聊天或同事那里说过什么。',
      'A contact that is carried on from a robot, a chat or a colleague, with its record.',
    ),
  );
export type Handover = z.infer<typeof handoverSchema>;
