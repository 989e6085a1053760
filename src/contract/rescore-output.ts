import { z } from 'zod';
import { ACT_IDS } from '../core/base/acts.ts';

const differenceSchema = z.strictObject({
  before: z.int().min(0).max(100),
  after: z.int().min(0).max(100),
  rules: z
    .array(z.strictObject({ rule: z.string(), before: z.number(), after: z.number() }))
    .describe('Rules whose points differ, in points of the total; the largest difference first.'),
});

export const rescoreLineSchema = z
  .strictObject({
    attempt: z.string(),
    file: z.string().describe('As it was named.'),
    sameBundle: z.boolean().describe('Whether the attempt was made with what is here today.'),
    byRules: differenceSchema.describe('The stored Readings under today’s rules, against the stored result.'),
    byReader: differenceSchema.describe(
      'The words as read today, against the stored Readings; today’s rules.',
    ),
    readings: z
      .array(
        z.strictObject({
          input: z.int().nonnegative(),
          added: z.array(z.enum(ACT_IDS)),
          removed: z.array(z.enum(ACT_IDS)),
        }),
      )
      .describe('Inputs whose acts are read otherwise today.'),
  })
  .describe('One line of `rescore`.');

export type RescoreLine = z.infer<typeof rescoreLineSchema>;
