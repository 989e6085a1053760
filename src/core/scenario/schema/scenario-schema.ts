import { z } from 'zod';
import { ACT_IDS } from '../../base/acts.ts';
import { MENTION_KINDS } from '../../base/reading.ts';
import { AUTHORITIES, BEATS, CHANNELS, CUE_KINDS, ENDING_CLASSES, USES } from '../vocabulary.ts';
import { formatSchema, idSchema, localisedSchema, phrasesSchema } from './common.ts';
import { conditionSchema } from './condition.ts';
import { linesSchema } from './line.ts';

const factSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(['text', 'money', 'minutes', 'count', 'date']).describe('What the value is.'),
    value: z
      .int()
      .optional()
      .describe(
        '`money` in hundredths of the currency’s unit, `minutes`, `count`; needed to notice a wrong figure.',
      ),
    say: localisedSchema.describe('The fact as one would say it.'),
    phrases: phrasesSchema.optional().describe('How a reply speaks of the fact.'),
    known: z
      .boolean()
      .default(false)
      .describe('Stands on the customer card: asking for it again is a fault.'),
  })
  .describe('Something true in this case.');

const needSchema = z
  .strictObject({
    id: idSchema,
    kind: z
      .enum(['stated', 'real', 'grievance'])
      .describe(
        '`stated`: what the customer asks for; `real`: what must be met; `grievance`: what wants to be heard.',
      ),
    urgent: z
      .boolean()
      .default(false)
      .describe('A deadline is at stake: one empathic clause is enough, then this first.'),
    say: localisedSchema,
    phrases: phrasesSchema,
  })
  .describe('What the customer wants, or what lies beneath it.');

const demandSchema = z
  .strictObject({
    id: idSchema,
    level: z.enum(['within', 'beyond']).describe('Within or beyond what the trainee may grant.'),
    say: localisedSchema,
    limit: localisedSchema.describe('Where the line is, and why.'),
    phrases: phrasesSchema,
    grants: phrasesSchema.optional().describe('Words that promise it outright.'),
  })
  .describe('Something the customer asks for that has a limit.');

const optionSchema = z
  .strictObject({
    id: idSchema,
    say: localisedSchema,
    phrases: phrasesSchema,
    solves: z.array(idSchema).describe('Needs that it solves.'),
    gain: z.int().min(0).max(4).describe('What the customer gains: fewer trips, contacts, losses.'),
    cost: z.int().min(0).max(4).describe('What it costs the company.'),
    authority: z.enum(AUTHORITIES),
    blocked: conditionSchema
      .optional()
      .describe('When it cannot work in this run, by the truth that was drawn.'),
    'blocked-because': localisedSchema.optional().describe('Why it cannot work then.'),
  })
  .describe('A solution.');

const wordClassSchema = z
  .strictObject({ zh: z.array(z.string().min(1)).min(1), en: z.array(z.string().min(1)).min(1) })
  .describe(
    'Words that mean the same to this case: plain words, with `(a|b)` for either. English ones in any form.',
  );

const serviceSchema = z
  .strictObject({
    id: idSchema,
    say: localisedSchema,
    phrases: phrasesSchema,
    'at-most': z.int().positive().describe('Minutes: the service time. A later promise earns nothing.'),
    'at-least': z.int().nonnegative().describe('Minutes: the tightest that may be promised.'),
  })
  .describe('A promised time of the house.');

const choiceSchema = z
  .strictObject({
    id: idSchema,
    beats: z.array(z.enum(BEATS)).min(1).describe('After which of the customer’s beats it is offered.'),
    when: conditionSchema.optional(),
    grade: z.enum(['fine', 'fair', 'poor']).describe('For the tools; trainees never see it.'),
    say: localisedSchema,
    reads: z
      .array(
        z.strictObject({
          act: z.enum(ACT_IDS),
          zh: z.string().min(1).describe('The words of the Chinese reply that show it.'),
          en: z.string().min(1).describe('The words of the English reply that show it.'),
          formulaic: z.boolean().optional(),
          kind: z.enum(['fault', 'follow-through']).optional(),
          severe: z.boolean().optional(),
          option: idSchema.optional(),
        }),
      )
      .describe('The acts in it, each with the words that show it.'),
    mentions: z
      .array(
        z.strictObject({
          kind: z.enum(MENTION_KINDS),
          id: idSchema.optional(),
          value: z.int().optional(),
          negated: z.boolean().default(false),
          zh: z.string().min(1),
          en: z.string().min(1),
        }),
      )
      .default([]),
  })
  .describe('A reply to pick in guided mode.');

export const scenarioSchema = z
  .strictObject({
    format: formatSchema,
    id: idSchema.describe('Equal to the name of its folder.'),
    title: localisedSchema,
    summary: localisedSchema.describe('One or two sentences for the list of cases.'),
    channel: z.enum(CHANNELS),
    use: z.enum(USES).default('practice'),
    personas: z.array(idSchema).min(1).describe('Customers it can be played with.'),
    rubric: idSchema.default('default'),
    company: localisedSchema,
    role: localisedSchema.describe('Who the trainee is in this call.'),
    brief: localisedSchema.describe('What the trainee knows before picking up.'),
    authority: z.array(localisedSchema).min(1).describe('What the trainee may and may not decide.'),
    customer: z.strictObject({
      name: localisedSchema,
      address: localisedSchema.describe('Surname and title, as one would say it.'),
      'since-years': z.int().min(0).describe('Years as a customer.'),
      card: z.array(z.strictObject({ label: localisedSchema, value: localisedSchema })).min(1),
      history: z.array(localisedSchema).default([]),
    }),
    fault: z.enum(['confirmed', 'unverified']).describe('Whether the company’s fault is established.'),
    variables: z
      .array(z.strictObject({ id: idSchema, values: z.array(idSchema).min(2) }))
      .default([])
      .describe('What the seed draws anew in each run.'),
    words: z
      .record(idSchema, wordClassSchema)
      .optional()
      .describe(
        'Word classes of this case, by name: phrases use them as `<name>`. Under the name of a shared class, words that it lacks here.',
      ),
    facts: z.array(factSchema).min(1),
    policies: z
      .array(z.strictObject({ id: idSchema, say: localisedSchema, phrases: phrasesSchema }))
      .default([]),
    needs: z.array(needSchema).min(1),
    demands: z.array(demandSchema).default([]),
    options: z.array(optionSchema).min(1),
    service: z.array(serviceSchema).default([]),
    cues: z
      .array(z.strictObject({ id: idSchema, kind: z.enum(CUE_KINDS), phrases: phrasesSchema }))
      .default([])
      .describe('What the customer lets slip, in the order in which it comes; phrases that take it up.'),
    threats: z
      .array(z.strictObject({ id: idSchema, say: localisedSchema, phrases: phrasesSchema }))
      .default([]),
    terms: z
      .array(z.strictObject({ term: phrasesSchema, plain: localisedSchema }))
      .default([])
      .describe('Internal terms that a customer would not know, with plain words for them.'),
    knowledge: z
      .array(z.strictObject({ id: idSchema, title: localisedSchema, body: localisedSchema }))
      .default([]),
    'phrase-library': z
      .array(
        z.strictObject({ id: idSchema, situation: localisedSchema, say: z.array(localisedSchema).min(1) }),
      )
      .default([]),
    lines: linesSchema,
    choices: z.array(choiceSchema).default([]),
    endings: z
      .array(
        z.strictObject({
          id: idSchema,
          class: z.enum(ENDING_CLASSES),
          when: conditionSchema,
          say: localisedSchema.describe('What happened after the call, for the debrief.'),
        }),
      )
      .min(1)
      .describe('The first whose condition holds is the ending.'),
  })
  .describe('A case: what happened, what is true, what helps. It is independent of the customer’s temper.');

export type Scenario = z.infer<typeof scenarioSchema>;
export type Choice = z.infer<typeof choiceSchema>;
export type CaseOption = z.infer<typeof optionSchema>;
export type Demand = z.infer<typeof demandSchema>;
export type Fact = z.infer<typeof factSchema>;
