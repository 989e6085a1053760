import { z } from 'zod';
import { NAMED_PARTS, WHOLE_PARTS } from '../core/explore/compare/compare-cases.ts';
import { BEATS, MOODS } from '../core/scenario/vocabulary.ts';

export const graphOutputSchema = z
  .strictObject({
    id: z.string(),
    name: z.strictObject({ zh: z.string(), en: z.string() }),
    states: z.array(
      z.strictObject({
        id: z.string(),
        mood: z.enum(MOODS),
        final: z.enum(['settled', 'gone']).nullable(),
        isStart: z.boolean(),
        stay: z.array(z.enum(BEATS)).describe('What is said while nothing moves the customer on.'),
      }),
    ),
    moves: z.array(
      z.strictObject({
        from: z.string().nullable().describe('Null: from any state.'),
        to: z.string(),
        label: z.string().describe('What moves the customer, in the words of the file.'),
        beat: z.enum(BEATS).nullable(),
      }),
    ),
  })
  .describe('The output of `graph`.');

export const diffOutputSchema = z
  .array(
    z.strictObject({
      kind: z.enum(['added', 'removed', 'changed']),
      part: z.enum([...NAMED_PARTS, ...WHOLE_PARTS, 'personas', 'lines']),
      id: z.string().nullable(),
      keys: z.array(z.string()),
      values: z.strictObject({ before: z.string(), after: z.string() }).nullable(),
      bearing: z.enum(['score', 'customer', 'brief']).describe('What it does to trainees.'),
      says: z.string(),
    }),
  )
  .describe('The output of `diff`.');
