import { z } from 'zod';
import { ENDING_CLASSES } from '../vocabulary.ts';
import { formatSchema, idSchema } from './common.ts';

const reachedShape = {
  id: idSchema,
  witness: z
    .array(z.string())
    .nullable()
    .describe('What has to be done to come to it, one class of replies a turn; null where no way was found.'),
};
const reachedSchema = z.strictObject(reachedShape);

export const pairCertificateSchema = z.strictObject({
  persona: idSchema,
  verdict: z
    .enum(['proved', 'bounded'])
    .describe('`proved`: every call was looked at. `bounded`: what was not found may still exist.'),
  explored: z.int().nonnegative().describe('Moments of calls that differ in what their future depends on.'),
  endsBy: z
    .int()
    .positive()
    .nullable()
    .describe('Replies after which every call is over: proved by the file itself. Null: not promised.'),
  deadEnds: z.array(idSchema).describe('States in which a call was found to be stuck.'),
  states: z.array(reachedSchema),
  beats: z.array(reachedSchema),
  endings: z.array(z.strictObject({ ...reachedShape, class: z.enum(ENDING_CLASSES) })),
  outcomes: z
    .array(z.strictObject({ customer: z.enum(['settled', 'gone']), need: z.enum(['met', 'unmet']) }))
    .describe('The ways in which calls came out.'),
  rules: z
    .array(
      z.strictObject({
        rule: idSchema,
        kind: z.enum(['chance', 'fault']),
        met: z.boolean().describe('A chance that was met; a call without the fault.'),
        failed: z.boolean().describe('A chance that was missed; the fault.'),
      }),
    )
    .describe('What calls chosen to show as much as they can showed of each rule.'),
});

export const certificateSchema = z
  .strictObject({
    format: formatSchema,
    inputs: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe(
        'SHA-256 of everything that the certificate says something of; another one means that it is stale.',
      ),
    how: z.string().describe('How it was made.'),
    pairs: z.array(pairCertificateSchema),
  })
  .describe('What can happen in a case: made by `steadyline certify --write` and never edited by hand.');

export type Certificate = z.infer<typeof certificateSchema>;
