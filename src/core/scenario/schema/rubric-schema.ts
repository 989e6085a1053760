import { z } from 'zod';
import { CHANNELS, DIMENSIONS, EXEMPTIONS, SCHEMES, SEVERITIES, VETOES } from '../vocabulary.ts';
import { formatSchema, idSchema, localisedSchema } from './common.ts';
import { field } from './field.ts';

const ruleSettingSchema = z
  .strictObject({
    off: z
      .boolean()
      .default(false)
      .meta(field('关掉这条规则。', 'Switches the rule off.', { example: true })),
    weight: z
      .int()
      .min(1)
      .max(10)
      .optional()
      .meta(
        field(
          '一次机会在它的维度或评分项里占多重。',
          'Weight of one opportunity within its dimension or item.',
          {
            example: 2,
          },
        ),
      ),
    severity: z
      .enum(SEVERITIES)
      .optional()
      .meta(
        field(
          '违反有多严重：minor 扣 3 分，major 9 分，grave 15 分；veto 另外一票否决。',
          'How grave a violation is: minor costs 3 points, major 9, grave 15; a veto also fails the run.',
          { example: 'major' },
        ),
      ),
    deduct: z
      .int()
      .min(0)
      .max(10000)
      .optional()
      .meta(
        field(
          '违反一次扣多少，和严重程度的扣分不同时才写。',
          'What one violation costs, where the severity’s own cost does not fit.',
          { example: 600, unit: 'hundredths' },
        ),
      ),
    cap: z
      .int()
      .min(0)
      .max(10000)
      .optional()
      .meta(
        field('这条规则最多扣多少。', 'What the rule may cost at most.', {
          example: 1200,
          unit: 'hundredths',
        }),
      ),
    options: z
      .record(z.string(), z.int())
      .default({})
      .meta(field('规则自己的设置。', 'What the rule lets be set.', { example: { familiar: 1 } })),
  })
  .meta(field('对一条规则的改动。', 'Settings of one rule.'));

const itemSchema = z
  .strictObject({
    id: idSchema.meta(field('评分项的名字。', 'Its name.', { example: 'opening' })),
    name: localisedSchema.meta(
      field('显示的名字。', 'The name that is shown.', { example: { zh: '开场', en: 'Opening' } }),
    ),
    points: z
      .int()
      .min(1)
      .max(100)
      .meta(
        field(
          '值多少分，最多也只扣这么多。',
          'What the item is worth: no more than this can be lost in it.',
          {
            example: 15,
            unit: 'points',
          },
        ),
      ),
    dimensions: z
      .array(z.enum(DIMENSIONS))
      .default([])
      .meta(
        field('这些维度的规则都归它……', 'Its rules are all those of these dimensions …', {
          example: ['emotion'],
        }),
      ),
    rules: z
      .array(idSchema)
      .default([])
      .meta(
        field('……还有这几条规则。', '… and these, wherever else they would belong.', {
          example: ['blaming'],
        }),
      ),
  })
  .meta(
    field(
      '扣分表的一项。一张表的各项加起来是 100 分。',
      'A line of the deduction sheet. The items of a sheet are worth 100 points together.',
    ),
  );

const wordsSchema = z.array(z.string().min(1)).default([]);

const forbiddenSchema = z
  .strictObject({
    id: idSchema.meta(field('这一条的名字。', 'Its name.', { example: 'not-my-job' })),
    phrases: z
      .strictObject({
        zh: wordsSchema.meta(field('中文说法。', 'The Chinese expressions.', { example: ['不归我管'] })),
        en: wordsSchema.meta(field('英文说法。', 'The English expressions.', { example: ['not my job'] })),
      })
      .meta(
        field(
          '写一种语言或两种：普通文字，“*”是间隔，“(甲|乙)”二选一。',
          'In one language or both: words, `*` for a gap, `(a|b)` for either.',
        ),
      ),
    severity: z.enum(SEVERITIES).meta(
      field('有多严重：minor、major、grave、veto。', 'How grave: minor, major, grave or veto.', {
        example: 'minor',
      }),
    ),
    channels: z
      .array(z.enum(CHANNELS))
      .min(1)
      .optional()
      .meta(
        field('只在这些渠道；不写就处处禁用。', 'Only there; without it everywhere.', { example: ['phone'] }),
      ),
    except: z
      .array(z.enum(EXEMPTIONS))
      .default([...EXEMPTIONS])
      .meta(
        field(
          'quoted：引用或复述客户的话时不算；negated：被否定时不算。',
          'Not counted in quotation marks or as the customer’s words said back; not counted where denied.',
          { example: ['quoted'] },
        ),
      ),
    instead: localisedSchema.optional().meta(
      field('换成怎么说更好。', 'What the house would rather hear.', {
        example: { zh: '这件事我来跟。', en: 'I will see to it.' },
      }),
    ),
  })
  .meta(field('公司不想听到的话。', 'Words that the house does not want to hear.'));

export const rubricSchema = z
  .strictObject({
    format: formatSchema,
    id: idSchema.meta(field('与文件名相同。', 'Equal to the name of the file.', { example: 'default' })),
    name: localisedSchema.meta(
      field('显示的名字。', 'The name that is shown.', { example: { zh: '标准评分', en: 'Standard' } }),
    ),
    about: localisedSchema.meta(
      field('适合什么用途。', 'What it is for.', {
        example: { zh: '新人第一个月练习用。', en: 'For the first month of practice.' },
      }),
    ),
    scheme: z
      .enum(SCHEMES)
      .default('opportunities')
      .meta(
        field(
          'opportunities 得分制：抓住机会得分；deductions 扣分制：从 100 分往下扣。',
          '`opportunities`: points are earned. `deductions`: a sheet of 100 points loses them.',
          { example: 'deductions' },
        ),
      ),
    pass: z
      .int()
      .min(0)
      .max(100)
      .meta(field('及格线。', 'The total from which a run passes.', { example: 70, unit: 'points' })),
    veto: z
      .enum(VETOES)
      .default('below-pass')
      .meta(
        field(
          '一票否决之后：below-pass 压到及格线以下，to-zero 归零。',
          'What a fault of severity veto leaves of the total.',
          { example: 'to-zero' },
        ),
      ),
    dimensions: z
      .record(z.enum(DIMENSIONS), z.int().min(0).max(100))
      .meta(
        field(
          '各维度的权重；有机会的维度按比例折算成 100。写 0 就既不得分也不扣分（否决除外）。',
          'Weights; those of dimensions with opportunities are scaled to 100. At 0 neither chances nor faults count, vetoes aside.',
          { unit: 'percent' },
        ),
      ),
    items: z
      .array(itemSchema)
      .default([])
      .meta(field('扣分表，scheme 为 deductions 时用。', 'The sheet, where the scheme is `deductions`.')),
    rules: z
      .record(idSchema, ruleSettingSchema)
      .default({})
      .meta(
        field('和规则本来的设置不同的地方，按规则名写。', 'Settings that differ from a rule’s own.', {
          example: { 'address-fits': { severity: 'minor' } },
        }),
      ),
    forbidden: z
      .array(forbiddenSchema)
      .default([])
      .meta(field('公司自己的禁语表。', 'The house’s own list of forbidden phrases.')),
  })
  .meta(field('评什么、各占多重。', 'What counts, and how much.'));

export type Rubric = z.infer<typeof rubricSchema>;
export type RuleSetting = z.infer<typeof ruleSettingSchema>;
export type SheetItem = z.infer<typeof itemSchema>;
export type ForbiddenPhrase = z.infer<typeof forbiddenSchema>;
