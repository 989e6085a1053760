import { z } from 'zod';
import { formatSchema, idSchema, localisedSchema, phrasesSchema } from './common.ts';
import { inTruthSchema } from './drawn.ts';
import { factSchema } from './fact-schema.ts';
import { field } from './field.ts';

const wordClassSchema = z
  .strictObject({
    zh: z
      .array(z.string().min(1))
      .min(1)
      .meta(field('中文词。', 'The Chinese words.', { example: ['机器', '设备'] })),
    en: z
      .array(z.string().min(1))
      .min(1)
      .meta(field('英文词。', 'The English words.', { example: ['machine', 'unit'] })),
  })
  .meta(
    field(
      '在这个案例里意思相同的词：普通文字，可用“(甲|乙)”。英文词包括各种词形。',
      'Words that mean the same to this case: plain words, with `(a|b)` for either. English ones in any form.',
    ),
  );

const policySchema = z
  .strictObject({
    id: idSchema.meta(field('规定的名字。', 'Its name.', { example: 'seven-day-return' })),
    say: localisedSchema.meta(
      field('规定怎么说。', 'The policy as one would say it.', {
        example: { zh: '签收七天内可以无理由退货。', en: 'Goods may be returned within seven days.' },
      }),
    ),
    phrases: phrasesSchema,
  })
  .meta(field('公司的规定或法律的要求。', 'A policy of the house, or what the law asks.'));

const serviceSchema = z
  .strictObject({
    id: idSchema.meta(field('时限的名字。', 'Its name.', { example: 'call-back' })),
    say: localisedSchema.meta(
      field('时限怎么说。', 'The promise as one would say it.', {
        example: { zh: '一小时内回电', en: 'a call back within the hour' },
      }),
    ),
    phrases: phrasesSchema,
    'at-most': z
      .int()
      .positive()
      .meta(
        field('服务时限：承诺得比它晚，不得分。', 'The service time. A later promise earns nothing.', {
          example: 60,
          unit: 'minutes',
        }),
      ),
    'at-least': z
      .int()
      .nonnegative()
      .meta(
        field('最紧能承诺到多少：再短谁也做不到。', 'The tightest that may be promised.', {
          example: 10,
          unit: 'minutes',
        }),
      ),
  })
  .meta(field('公司承诺的服务时间。', 'A promised time of the house.'));

const termSchema = z
  .strictObject({
    term: phrasesSchema,
    plain: localisedSchema.meta(
      field('换成客户听得懂的话。', 'The same in plain words.', {
        example: { zh: '派工单', en: 'the job sheet' },
      }),
    ),
  })
  .meta(field('客户听不懂的内部用语。', 'An internal term that a customer would not know.'));

const articleSchema = z
  .strictObject({
    id: idSchema.meta(field('文章的名字。', 'Its name.', { example: 'return-freight' })),
    title: localisedSchema.meta(
      field('标题。', 'The title.', { example: { zh: '退货运费谁出', en: 'Who pays for returns' } }),
    ),
    body: localisedSchema.meta(
      field('正文。可以用 {事实} 槽位。', 'The text. Slots such as `{delivery-fee}` are filled.', {
        example: {
          zh: '质量问题退货，运费由我们承担。',
          en: 'Where the goods are faulty, we pay for the return.',
        },
      }),
    ),
    when: inTruthSchema.optional(),
  })
  .meta(field('知识库里的一篇。', 'An article of the knowledge base.'));

const phraseShelfSchema = z
  .strictObject({
    id: idSchema.meta(field('这一组的名字。', 'Its name.', { example: 'first-words' })),
    situation: localisedSchema.meta(
      field('用在什么时候。', 'What the phrases are for.', {
        example: { zh: '客户正在气头上', en: 'The customer is furious' },
      }),
    ),
    say: z.array(localisedSchema).min(1).meta(field('可以借用的话。', 'Phrases to borrow.')),
  })
  .meta(field('话术库里的一组。', 'A shelf of the phrase library.'));

/** The lists that a case and a shared file have in common. */
export const sharedLists = {
  words: z
    .record(idSchema, wordClassSchema)
    .optional()
    .meta(
      field(
        '自己的词类，短语里用 <名字> 引用。和公用词类同名时，是补充。',
        'Word classes, by name: phrases use them as `<name>`. Under the name of a shared class, words that it lacks here.',
        { example: { chiller: { zh: ['冷水机', '机组'], en: ['chiller', 'unit'] } } },
      ),
    ),
  policies: z
    .array(policySchema)
    .default([])
    .meta(field('规定：说错了会被发现。', 'Policies that replies may speak of.')),
  service: z
    .array(serviceSchema)
    .default([])
    .meta(field('服务时限：承诺的时间按它判断。', 'Service times, by which promised times are judged.')),
  terms: z
    .array(termSchema)
    .default([])
    .meta(
      field(
        '客户听不懂的内部用语，附上大白话。',
        'Internal terms that a customer would not know, with plain words for them.',
      ),
    ),
  knowledge: z
    .array(articleSchema)
    .default([])
    .meta(field('知识库，通话前和通话中都能查。', 'The knowledge base, open before and during the call.')),
  'phrase-library': z
    .array(phraseShelfSchema)
    .default([])
    .meta(field('话术库，通话中可以打开。', 'The phrase library, open beside the conversation.')),
};

export const includeSchema = z
  .array(idSchema)
  .default([])
  .meta(
    field(
      '引用的公用文件：scenarios/shared 里的文件名。同名的条目以自己写的为准。',
      'Shared files that are taken in: names of files in scenarios/shared. Where both have an entry of one name, one’s own holds.',
      { example: ['consumer-law-cn'] },
    ),
  );

export const lawSchema = z
  .strictObject({
    on: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
      .meta(
        field('核对的日期，年-月-日。', 'The day on which it was checked, year-month-day.', {
          example: '2026-11-01',
        }),
      ),
    where: localisedSchema.meta(
      field('在哪里适用。', 'Where it applies.', { example: { zh: '中国大陆', en: 'Mainland China' } }),
    ),
  })
  .meta(
    field(
      '这些规定按哪天、哪里的法律核对过。',
      'When the content was last held against the law, and of which place.',
      {
        example: { on: '2026-11-01', where: { zh: '中国大陆', en: 'Mainland China' } },
      },
    ),
  );

export const sharedSchema = z
  .strictObject({
    format: formatSchema,
    id: idSchema.meta(
      field('与文件名相同。', 'Equal to the name of the file.', { example: 'consumer-law-cn' }),
    ),
    about: localisedSchema.meta(
      field('这个文件收了什么。', 'What the file holds.', {
        example: { zh: '网购退货的规定', en: 'Rules for returning what was bought online' },
      }),
    ),
    'law-checked': lawSchema.optional(),
    include: includeSchema,
    authority: z
      .array(localisedSchema)
      .default([])
      .meta(field('一线能决定什么、不能决定什么。', 'What the front line may and may not decide.')),
    facts: z
      .array(factSchema)
      .default([])
      .meta(field('公司的事实，每个案例都一样。', 'Facts of the house that hold in every case.')),
    ...sharedLists,
  })
  .meta(
    field('几个案例共用的规定和公司资料。', 'Policies and facts of the house that several cases take in.'),
  );

export type Shared = z.infer<typeof sharedSchema>;
