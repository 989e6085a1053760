import { z } from 'zod';
import { BEATS, FEELINGS, MOODS } from '../vocabulary.ts';
import { formatSchema, idSchema, levelSchema, localisedSchema, tensionSchema } from './common.ts';
import { conditionSchema } from './condition.ts';
import { linesSchema } from './line.ts';

const changeSchema = z
  .strictObject({
    tension: z.int().min(-100).max(100).multipleOf(5).optional(),
    trust: z.int().min(-4).max(4).optional(),
    heard: z.int().min(-4).max(4).optional(),
    expectation: z.int().min(-4).max(4).optional(),
    patience: z.int().min(-4).max(4).optional(),
  })
  .describe('Amounts added; sums are clamped to 0-100 and 0-4.');

const effectSchema = z
  .strictObject({
    when: conditionSchema,
    add: changeSchema.optional(),
    set: changeSchema.optional().describe('Values set, after all amounts are added.'),
    because: localisedSchema.optional().describe('Why this moves this customer, for the debrief.'),
  })
  .describe('Every effect whose condition holds is applied, before the transition is chosen.');

const transitionSchema = z
  .strictObject({
    when: conditionSchema.describe('Asked of the context after the effects.'),
    to: idSchema.describe('The state entered (it may be the same one).'),
    beat: z
      .enum(BEATS)
      .optional()
      .describe('What the customer then says; without it the first of the new state’s `stay`.'),
    add: changeSchema.optional(),
  })
  .describe('The first whose condition holds is taken.');

const silenceSchema = z
  .strictObject({
    after: z
      .int()
      .positive()
      .describe('Milliseconds of silence at standard pace before the customer speaks up.'),
    beat: z.enum(BEATS),
    add: changeSchema.optional(),
  })
  .describe('What silence does.');

const stateSchema = z.strictObject({
  mood: z.enum(MOODS),
  feels: z
    .array(z.enum(FEELINGS))
    .default([])
    .describe(
      'Feelings that the customer shows here, so that naming another can be told. None: nothing is said of it.',
    ),
  thought: localisedSchema.describe('What goes on inside the customer, for the debrief.'),
  stay: z
    .array(z.enum(BEATS))
    .default([])
    .describe('Beats spoken in turn while no transition is taken. An ending state has none.'),
  effects: z.array(effectSchema).default([]),
  transitions: z.array(transitionSchema).default([]),
  silence: silenceSchema.optional(),
  final: z.enum(['settled', 'gone']).optional().describe('The call ends here.'),
});

const contextSchema = z.strictObject({
  tension: tensionSchema,
  trust: levelSchema,
  heard: levelSchema,
  expectation: levelSchema,
  patience: levelSchema,
});

export const personaSchema = z
  .strictObject({
    format: formatSchema,
    id: idSchema,
    name: localisedSchema,
    about: localisedSchema.describe('How this customer is, in two or three sentences.'),
    calms: localisedSchema.describe('What helps with this customer.'),
    voice: localisedSchema.describe('How this customer sounds.'),
    start: z.strictObject({ state: idSchema, ...contextSchema.shape }),
    anywhere: z
      .strictObject({
        effects: z.array(effectSchema).default([]),
        transitions: z.array(transitionSchema).default([]).describe('Tried before those of the state.'),
      })
      .default({ effects: [], transitions: [] }),
    states: z.record(idSchema, stateSchema),
    lines: linesSchema.default({}).describe('Lines that fit any case.'),
    verdicts: z
      .array(
        z.strictObject({
          when: conditionSchema,
          csat: z.int().min(1).max(5),
          say: localisedSchema.describe('The customer’s answer to the survey, in words.'),
        }),
      )
      .min(1)
      .describe('The first whose condition holds is the verdict.'),
  })
  .describe('A customer type: a statechart with integer context.');

export type Persona = z.infer<typeof personaSchema>;
export type PersonaState = z.infer<typeof stateSchema>;
export type Effect = z.infer<typeof effectSchema>;
export type Transition = z.infer<typeof transitionSchema>;
export type Change = z.infer<typeof changeSchema>;
export type CustomerContext = z.infer<typeof contextSchema>;
