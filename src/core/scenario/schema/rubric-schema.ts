import { z } from 'zod';
import { CHANNELS, DIMENSIONS, EXEMPTIONS, SCHEMES, SEVERITIES, VETOES } from '../vocabulary.ts';
import { formatSchema, idSchema, localisedSchema } from './common.ts';

const ruleSettingSchema = z.strictObject({
  off: z.boolean().default(false),
  weight: z
    .int()
    .min(1)
    .max(10)
    .optional()
    .describe('Weight of one opportunity within its dimension or item.'),
  severity: z
    .enum(SEVERITIES)
    .optional()
    .describe(
      'How grave a violation is: minor costs 3 points, major 9, grave 15; a veto also fails the run.',
    ),
  deduct: z
    .int()
    .min(0)
    .max(10000)
    .optional()
    .describe('Hundredths of a point that one violation costs, where the severity’s own cost does not fit.'),
  cap: z.int().min(0).max(10000).optional().describe('Hundredths that the rule may cost at most.'),
  options: z.record(z.string(), z.int()).default({}).describe('What the rule lets be set.'),
});

const itemSchema = z
  .strictObject({
    id: idSchema,
    name: localisedSchema,
    points: z.int().min(1).max(100).describe('What the item is worth: no more than this can be lost in it.'),
    dimensions: z
      .array(z.enum(DIMENSIONS))
      .default([])
      .describe('Its rules are all those of these dimensions …'),
    rules: z.array(idSchema).default([]).describe('… and these, wherever else they would belong.'),
  })
  .describe('A line of the deduction sheet. The items of a sheet are worth 100 points together.');

const wordsSchema = z.array(z.string().min(1)).default([]);

const forbiddenSchema = z
  .strictObject({
    id: idSchema,
    phrases: z
      .strictObject({ zh: wordsSchema, en: wordsSchema })
      .describe('In one language or both: words, `*` for a gap, `(a|b)` for either.'),
    severity: z.enum(SEVERITIES),
    channels: z.array(z.enum(CHANNELS)).min(1).optional().describe('Only there; without it everywhere.'),
    except: z
      .array(z.enum(EXEMPTIONS))
      .default([...EXEMPTIONS])
      .describe(
        'Not counted in quotation marks or as the customer’s words said back; not counted where denied.',
      ),
    instead: localisedSchema.optional().describe('What the house would rather hear.'),
  })
  .describe('Words that the house does not want to hear.');

export const rubricSchema = z
  .strictObject({
    format: formatSchema,
    id: idSchema,
    name: localisedSchema,
    about: localisedSchema,
    scheme: z
      .enum(SCHEMES)
      .default('opportunities')
      .describe('`opportunities`: points are earned. `deductions`: a sheet of 100 points loses them.'),
    pass: z.int().min(0).max(100).describe('The total from which a run passes.'),
    veto: z.enum(VETOES).default('below-pass').describe('What a fault of severity veto leaves of the total.'),
    dimensions: z
      .record(z.enum(DIMENSIONS), z.int().min(0).max(100))
      .describe(
        'Weights; those of dimensions with opportunities are scaled to 100. At 0 neither chances nor faults count, vetoes aside.',
      ),
    items: z.array(itemSchema).default([]).describe('The sheet, where the scheme is `deductions`.'),
    rules: z
      .record(idSchema, ruleSettingSchema)
      .default({})
      .describe('Settings that differ from a rule’s own.'),
    forbidden: z.array(forbiddenSchema).default([]).describe('The house’s own list of forbidden phrases.'),
  })
  .describe('What counts, and how much.');

export type Rubric = z.infer<typeof rubricSchema>;
export type RuleSetting = z.infer<typeof ruleSettingSchema>;
export type SheetItem = z.infer<typeof itemSchema>;
export type ForbiddenPhrase = z.infer<typeof forbiddenSchema>;
