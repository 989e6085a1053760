import { z } from 'zod';
import { ACT_IDS } from '../../base/acts.ts';
import { LANGS } from '../../base/lang.ts';
import { MENTION_KINDS } from '../../base/reading.ts';
import { BEATS, ENDING_CLASSES, MODES } from '../vocabulary.ts';
import { formatSchema, idSchema } from './common.ts';

const injectedSchema = z
  .strictObject({
    acts: z.array(
      z.union([
        z.enum(ACT_IDS),
        z.strictObject({
          act: z.enum(ACT_IDS),
          formulaic: z.boolean().optional(),
          kind: z.enum(['fault', 'follow-through']).optional(),
          severe: z.boolean().optional(),
          option: idSchema.optional(),
        }),
      ]),
    ),
    mentions: z
      .array(
        z.strictObject({
          kind: z.enum(MENTION_KINDS),
          id: idSchema.optional(),
          value: z.int().optional(),
          negated: z.boolean().default(false),
        }),
      )
      .default([]),
  })
  .describe('The Reading to use instead of reading the words.');

export const walkSchema = z
  .strictObject({
    format: formatSchema,
    about: z.string().describe('What the walk shows.'),
    persona: idSchema,
    lang: z.enum(LANGS),
    mode: z.enum(MODES).default('free'),
    seed: z.int().min(0).default(1),
    turns: z
      .array(
        z.strictObject({
          say: z.string().optional().describe('What the trainee says.'),
          choose: idSchema.optional().describe('The choice the trainee picks.'),
          input: z
            .enum(['silence', 'escalate', 'hang-up'])
            .optional()
            .describe('Another thing the trainee does.'),
          reading: injectedSchema.optional(),
          expect: z
            .strictObject({
              state: idSchema.optional(),
              beat: z.enum(BEATS).optional(),
              acts: z.array(z.enum(ACT_IDS)).optional().describe('Acts that must have been read.'),
              met: z.array(idSchema).optional().describe('Rules met at this turn.'),
              violated: z.array(idSchema).optional().describe('Rules violated at this turn.'),
              tension: z
                .strictObject({ 'at-least': z.int().optional(), 'at-most': z.int().optional() })
                .optional(),
            })
            .optional(),
        }),
      )
      .min(1),
    expect: z.strictObject({
      ending: z.array(z.enum(ENDING_CLASSES)).min(1),
      need: z.enum(['met', 'unmet']).optional(),
      score: z.strictObject({ 'at-least': z.int().optional(), 'at-most': z.int().optional() }),
      violated: z.array(idSchema).optional(),
      met: z.array(idSchema).optional(),
    }),
  })
  .describe('A transcript with what it must come to.');

export type Walk = z.infer<typeof walkSchema>;
export type InjectedReading = z.infer<typeof injectedSchema>;
