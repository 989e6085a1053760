import { z } from 'zod';
import { CHANNELS, CUE_KINDS, ENDING_CLASSES, USES } from '../vocabulary.ts';
import { choiceSchema } from './choice-schema.ts';
import { formatSchema, idSchema, localisedSchema, phrasesSchema } from './common.ts';
import { conditionSchema } from './condition.ts';
import { customerSchema, entrySchema } from './customer-schema.ts';
import { demandSchema } from './demand-schema.ts';
import { drawnSchema, inTruthSchema } from './drawn.ts';
import { factSchema } from './fact-schema.ts';
import { field } from './field.ts';
import { handoverSchema } from './handover-schema.ts';
import { linesSchema } from './line.ts';
import { needSchema } from './need-schema.ts';
import { optionSchema } from './option-schema.ts';
import { includeSchema, sharedLists, type lawSchema } from './shared-schema.ts';

const variableSchema = z
  .strictObject({
    id: idSchema.meta(field('变量的名字。', 'Its name.', { example: 'who-erred' })),
    values: z
      .array(idSchema)
      .min(2)
      .meta(
        field('可能的值，每次按种子抽一个。', 'What it can be; the seed draws one each run.', {
          example: ['us', 'carrier'],
        }),
      ),
    known: z
      .boolean()
      .optional()
      .meta(
        field(
          '学员接电话前就知道（比如订单号）。不写就是秘密：资料卡、背景说明里不能露出来。',
          'Whether the trainee knows it before the call (an order number, say). Otherwise it is a secret: no text that is seen before the call may hang on it.',
          { example: true },
        ),
      ),
  })
  .meta(field('每次通话抽一次的变量。', 'Something that is drawn anew in each run.'));

const cueSchema = z
  .strictObject({
    id: idSchema.meta(field('线索的名字。', 'Its name.', { example: 'mother-ill' })),
    kind: z.enum(CUE_KINDS).meta(
      field('own-trouble 自己的难处，loyalty 老客户的情分。', 'own-trouble or loyalty.', {
        example: 'own-trouble',
      }),
    ),
    phrases: phrasesSchema,
    when: inTruthSchema.optional(),
  })
  .meta(
    field(
      '客户不经意说出来、值得接住的话。',
      'Something that the customer lets slip and a good listener catches.',
    ),
  );

const threatSchema = z
  .strictObject({
    id: idSchema.meta(field('威胁的名字。', 'Its name.', { example: 'consumer-association' })),
    say: localisedSchema.meta(
      field('威胁是什么。', 'What is threatened.', {
        example: { zh: '向消费者协会投诉', en: 'a complaint to the consumer association' },
      }),
    ),
    phrases: phrasesSchema,
  })
  .meta(field('客户可能放的狠话。', 'A threat that the customer may utter.'));

const endingSchema = z
  .strictObject({
    id: idSchema.meta(field('结局的名字。', 'Its name.', { example: 'delivered' })),
    class: z
      .enum(ENDING_CLASSES)
      .meta(
        field(
          'resolved 解决，partial 部分解决，soothed 只是安抚，lost 丢了客户，hung-up 挂断。',
          'resolved, partial, soothed (calm, but not helped), lost or hung-up.',
          { example: 'resolved' },
        ),
      ),
    when: conditionSchema.meta(
      field('什么情况下是这个结局。', 'When this is the ending.', {
        example: { customer: 'settled', need: 'met' },
      }),
    ),
    say: localisedSchema.meta(
      field('通话之后发生了什么，复盘时看到。', 'What happened after the call, for the debrief.', {
        example: { zh: '洗衣机当天送到。', en: 'The machine came that day.' },
      }),
    ),
  })
  .meta(field('一种结局。', 'An ending.'));

const scenarioShape = {
  format: formatSchema,
  id: idSchema.meta(
    field('与文件夹名相同。', 'Equal to the name of its folder.', { example: 'late-parcel' }),
  ),
  title: localisedSchema.meta(
    field('标题。', 'The title.', { example: { zh: '进场被拒', en: 'Turned away at the gate' } }),
  ),
  summary: localisedSchema.meta(
    field(
      '案例列表里的一两句话。不要说破隐情。',
      'One or two sentences for the list of cases. Gives nothing away.',
      {
        example: { zh: '等了一天，货没到。', en: 'A day at home, and nothing came.' },
      },
    ),
  ),
  channel: z
    .enum(CHANNELS)
    .meta(
      field(
        '渠道：phone 电话、chat 在线聊天、email 邮件、social 社交媒体。各渠道的礼节由规则判断。',
        'The channel: phone, chat, email or social. Rules judge the etiquette of each.',
        { example: 'phone' },
      ),
    ),
  use: z
    .enum(USES)
    .default('practice')
    .meta(
      field('用途：practice 练习，ranked 排名，both 两者。', 'Practice, ranked runs, or both.', {
        example: 'practice',
      }),
    ),
  personas: z
    .array(idSchema)
    .min(1)
    .meta(
      field('可以和哪些客户类型一起玩。', 'Customers it can be played with.', {
        example: ['angry', 'logical'],
      }),
    ),
  rubric: idSchema
    .default('default')
    .meta(field('评分标准。', 'The rubric it is scored by.', { example: 'default' })),
  include: includeSchema,
  company: localisedSchema.meta(
    field('公司名。', 'The company.', { example: { zh: '云朵家电', en: 'Cloud Appliances' } }),
  ),
  role: localisedSchema.meta(
    field('学员扮演谁。', 'Who the trainee is in this call.', {
      example: { zh: '客服专员', en: 'customer service agent' },
    }),
  ),
  brief: z.union([localisedSchema, z.array(entrySchema).min(1)]).meta(
    field(
      '学员接电话前知道的事：一段文字，或几段、各有条件。',
      'What the trainee knows before picking up: one text, or several, each with its condition.',
      {
        example: {
          zh: '上午约好送货，车坏了。',
          en: 'A delivery was due this morning; the van broke down.',
        },
      },
    ),
  ),
  authority: z
    .array(localisedSchema)
    .min(1)
    .meta(field('学员能决定什么、不能决定什么。', 'What the trainee may and may not decide.')),
  handover: handoverSchema.optional(),
  customer: customerSchema,
  fault: drawnSchema(z.enum(['confirmed', 'unverified'])).meta(
    field(
      '公司的责任是否已查明：confirmed 已查明，unverified 未查明（认错就是瞎猜）。可以随变量变。',
      'Whether the company’s fault is established; where it is `unverified`, an admission is a guess. May be drawn.',
      { example: { by: 'who-erred', values: { us: 'confirmed', carrier: 'unverified' } } },
    ),
  ),
  variables: z
    .array(variableSchema)
    .default([])
    .meta(field('每次通话按种子重新抽的真相。', 'What the seed draws anew in each run.')),
  facts: z.array(factSchema).min(1).meta(field('案例里的事实。', 'What is true in this case.')),
  needs: z.array(needSchema).min(1).meta(field('客户的需求。', 'What the customer wants and needs.')),
  demands: z
    .array(demandSchema)
    .default([])
    .meta(field('有界限的要求。', 'What the customer asks for that has a limit.')),
  options: z.array(optionSchema).min(1).meta(field('解决办法，至少三个。', 'Solutions, at least three.')),
  ...sharedLists,
  cues: z
    .array(cueSchema)
    .default([])
    .meta(
      field(
        '客户会说漏的话，按出现的先后；phrases 是接住它的说法。',
        'What the customer lets slip, in the order in which it comes; phrases that take it up.',
      ),
    ),
  threats: z.array(threatSchema).default([]).meta(field('客户可能放的狠话。', 'Threats that may come.')),
  lines: linesSchema.meta(field('客户的台词，按节拍写。', 'What the customer says, by beat.')),
  choices: z
    .array(choiceSchema)
    .default([])
    .meta(field('选答模式的备选回复，每个节拍三到四句。', 'Replies to pick, three to four a beat.')),
  endings: z
    .array(endingSchema)
    .min(1)
    .meta(field('结局，取第一个条件成立的。', 'The first whose condition holds is the ending.')),
};

/** A scenario file as trainers write it. */
export const scenarioSchema = z
  .strictObject(scenarioShape)
  .meta(
    field(
      '一个案例：发生了什么、什么是真的、什么有用。和客户的脾气无关。',
      'A case: what happened, what is true, what helps. It is independent of the customer’s temper.',
    ),
  );

/** What a case has taken in: the shared file, and when its content was held against the law. */
export interface Included {
  readonly id: string;
  readonly 'law-checked'?: z.infer<typeof lawSchema> | undefined;
}

/** A checked case, with all that it includes. Which of its truths holds is decided when a run opens it. */
export type Scenario = z.infer<typeof scenarioSchema> & { readonly included?: readonly Included[] };
export type Choice = z.infer<typeof choiceSchema>;
export type CaseOption = z.infer<typeof optionSchema>;
export type Demand = z.infer<typeof demandSchema>;
export type Fact = z.infer<typeof factSchema>;
