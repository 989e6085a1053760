import { z } from 'zod';
import { MODES } from '../vocabulary.ts';
import { formatSchema, idSchema } from './common.ts';

const total = z.int().min(0).max(100);

export const parSchema = z
  .strictObject({
    format: formatSchema,
    inputs: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of everything that decides the estimates; another one means that they are stale.'),
    how: z.string().describe('How the estimates were made.'),
    estimates: z
      .array(z.strictObject({ persona: idSchema, mode: z.enum(MODES), par: total, floor: total }))
      .describe('Par: what the best found reaches. Floor: what blind picking reaches.'),
  })
  .describe('Par and floor of a case: estimates, made by `steadyline par --write` and never edited by hand.');

export type Par = z.infer<typeof parSchema>;
