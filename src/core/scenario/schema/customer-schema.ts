import { z } from 'zod';
import { CULTURE } from '../vocabulary.ts';
import { localisedSchema, localisedShape } from './common.ts';
import { drawnSchema, inTruthSchema } from './drawn.ts';
import { field } from './field.ts';

const cultureSchema = z
  .strictObject({
    address: z
      .enum(CULTURE.address)
      .optional()
      .meta(
        field(
          '希望怎么被称呼：formal 姓加尊称、用“您”；given-name 直呼其名、不必拘礼。',
          'How the customer expects to be addressed: formal (surname and title), or given-name.',
          { example: 'formal' },
        ),
      ),
    directness: z
      .enum(CULTURE.directness)
      .optional()
      .meta(
        field(
          'direct 有话直说，绕弯子反而不放心；indirect 话里留余地，直接说“不行”很伤人。',
          'direct: plain words are trusted. indirect: a plain no offends, and a yes may only be politeness.',
          { example: 'indirect' },
        ),
      ),
    face: z
      .enum(CULTURE.face)
      .optional()
      .meta(
        field(
          'guarded 爱面子，被纠正、被怀疑会下不来台；easy 不太在意。',
          'guarded: being corrected or doubted is a loss of face. easy: it is not minded much.',
          { example: 'guarded' },
        ),
      ),
    'small-talk': z
      .enum(CULTURE['small-talk'])
      .optional()
      .meta(
        field(
          'expected 先寒暄几句才好谈事；unwelcome 不要寒暄，直接说事。',
          'expected: a few warm words come before business. unwelcome: straight to the matter.',
          { example: 'expected' },
        ),
      ),
  })
  .meta(
    field(
      '客户的文化习惯。只写和常规不同的；条件里可以用 culture 来问。',
      'The ways of the customer’s culture, where they matter. Conditions ask for them with `culture`.',
      { example: { address: 'formal', face: 'guarded' } },
    ),
  );
export type Culture = z.infer<typeof cultureSchema>;

const cardRowSchema = z
  .strictObject({
    label: localisedSchema.meta(
      field('栏目名。', 'What the row tells.', { example: { zh: '订单', en: 'Order' } }),
    ),
    value: localisedSchema.meta(
      field('栏目内容。', 'What stands in it.', { example: { zh: 'A-2617', en: 'A-2617' } }),
    ),
    when: inTruthSchema.optional(),
  })
  .meta(field('客户资料卡的一行。', 'A row of the customer card.'));

/** A text that is there in some truths only. */
export const entrySchema = z.strictObject({ ...localisedShape, when: inTruthSchema.optional() }).meta(
  field('一段文字，可以只在抽到某些值时才出现。', 'A text that may be there in some truths only.', {
    example: { zh: '上周来过一次电话。', en: 'Called once last week.' },
  }),
);

export const customerSchema = z
  .strictObject({
    name: drawnSchema(localisedSchema).meta(
      field('客户的全名。', 'The customer’s full name.', { example: { zh: '周岩', en: 'Robin Hale' } }),
    ),
    address: drawnSchema(localisedSchema).meta(
      field('当面怎么称呼：姓加尊称。', 'Surname and title, as one would say it.', {
        example: { zh: '周主管', en: 'Ms Hale' },
      }),
    ),
    'since-years': z
      .int()
      .min(0)
      .meta(field('做了多少年的客户。', 'Years as a customer.', { example: 6, unit: 'years' })),
    culture: cultureSchema.optional(),
    card: z
      .array(cardRowSchema)
      .min(1)
      .meta(field('客户资料卡，接电话前就能看到。', 'The customer card, seen before the call.')),
    history: z
      .array(entrySchema)
      .default([])
      .meta(field('以前的来往，接电话前就能看到。', 'Earlier contacts, seen before the call.')),
  })
  .meta(field('打来的客户。', 'Who is calling.'));
