import { z } from 'zod';
import { idSchema, localisedSchema, phrasesSchema } from './common.ts';
import { drawnSchema } from './drawn.ts';
import { field } from './field.ts';

export const factSchema = z
  .strictObject({
    id: idSchema.meta(
      field(
        '事实的名字。文字里写 {名字} 就会换成它。',
        'Its name. A text that holds `{name}` tells the fact.',
        {
          example: 'delivery-fee',
        },
      ),
    ),
    kind: z
      .enum(['text', 'money', 'minutes', 'count', 'date'])
      .meta(
        field(
          '值是什么：text 文字、money 金额、minutes 分钟、count 次数或数量、date 日期。',
          'What the value is: text, money, minutes, count or date.',
          { example: 'money' },
        ),
      ),
    value: drawnSchema(z.int())
      .optional()
      .meta(
        field(
          '数值：money 以百分之一货币单位计（60 元写 6000），minutes 是分钟，count 是个数。写了才能发现说错。',
          'The figure: `money` in hundredths of the currency’s unit (60 is 6000), `minutes`, `count`; needed to notice a wrong figure.',
          { example: 6000 },
        ),
      ),
    say: drawnSchema(localisedSchema).meta(
      field('口头上怎么说这个事实。', 'The fact as one would say it.', {
        example: { zh: '六十元运费', en: 'the 60 yuan delivery fee' },
      }),
    ),
    phrases: phrasesSchema.optional().meta(
      field('回复里怎么提到它。', 'How a reply speaks of the fact.', {
        example: { zh: ['运费'], en: ['delivery fee'] },
      }),
    ),
    known: z
      .boolean()
      .default(false)
      .meta(
        field(
          '客户资料卡上就有：再问一遍就是过失。',
          'Stands on the customer card: asking for it again is a fault.',
          {
            example: true,
          },
        ),
      ),
    hidden: z
      .boolean()
      .optional()
      .meta(
        field(
          '通话里才会知道：接电话前看得到的文字不能用它。由不公开的变量决定的事实自动如此。',
          'Comes to light in the call only: no text that is seen before may tell it. So does any fact that hangs on a variable the trainee does not know.',
          { example: true },
        ),
      ),
  })
  .meta(field('这个案例里的一个事实。', 'Something true in this case.'));
