import { z } from 'zod';
import { LABELS } from '../train/labels.ts';
import { CHANNELS } from './field-reply.ts';

const line = z.int().positive();
const label = z.string().refine((one) => LABELS.has(one), { error: 'There is no such label.' });

/** What a reviewer decides about the candidate in a line of the file. */
export const decisionSchema = z.discriminatedUnion('decision', [
  z.strictObject({
    line,
    decision: z.literal('accept'),
    channel: z.enum(CHANNELS),
    trade: z.string().trim().min(1),
    /** Joined they are the reply. */
    pieces: z.array(z.tuple([z.string().min(1), z.array(label)])).min(1),
  }),
  z.strictObject({ line, decision: z.literal('reject') }),
  z.strictObject({ line, decision: z.literal('skip') }),
]);

export const decisionsSchema = z.array(decisionSchema);

export type Decision = z.infer<typeof decisionSchema>;
export type Acceptance = Extract<Decision, { readonly decision: 'accept' }>;
