import { z } from 'zod';
import { DIMENSIONS, SCHEMES } from '../vocabulary.ts';
import { formatSchema, idSchema, localisedSchema } from './common.ts';

export const rubricSchema = z
  .strictObject({
    format: formatSchema,
    id: idSchema,
    name: localisedSchema,
    about: localisedSchema,
    scheme: z.enum(SCHEMES).default('opportunities'),
    pass: z.int().min(0).max(100).describe('The total from which a run passes.'),
    dimensions: z
      .record(z.enum(DIMENSIONS), z.int().min(0).max(100))
      .describe('Weights; those of dimensions with opportunities are scaled to 100.'),
    rules: z
      .record(
        idSchema,
        z.strictObject({
          off: z.boolean().default(false),
          weight: z
            .int()
            .min(1)
            .max(10)
            .optional()
            .describe('Weight of one opportunity within its dimension.'),
          deduct: z
            .int()
            .min(0)
            .max(10000)
            .optional()
            .describe('Hundredths of a point that one violation costs.'),
          cap: z.int().min(0).max(10000).optional().describe('Hundredths that the rule may cost at most.'),
          options: z.record(z.string(), z.int()).default({}),
        }),
      )
      .default({})
      .describe('Settings that differ from a rule’s own.'),
  })
  .describe('What counts, and how much.');

export type Rubric = z.infer<typeof rubricSchema>;
