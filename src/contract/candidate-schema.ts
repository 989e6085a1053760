import { z } from 'zod';
import { ACT_IDS } from '../core/base/acts.ts';
import { LANGS } from '../core/base/lang.ts';
import { MOST_NOTE } from '../core/session/objection.ts';

const acts = z.array(z.enum(ACT_IDS));
const pseudonym = z
  .string()
  .regex(/^t-[0-9a-f]{12}$/)
  .describe('Random; whoever exported can have its rows removed by it.');

const candidateSchema = z.strictObject({
  kind: z.literal('candidate'),
  format: z.literal(1),
  pseudonym,
  lang: z.enum(LANGS),
  prev: z.string().describe('What the customer said just before.'),
  text: z.string().min(1),
  read: acts.describe('What was read in the reply.'),
  meant: acts.describe('All that was meant, as the trainee says.'),
  note: z.string().max(MOST_NOTE),
});

const withdrawalSchema = z.strictObject({
  kind: z.literal('withdrawal'),
  format: z.literal(1),
  pseudonym: pseudonym.describe('All rows under it are to be removed.'),
});

/** One line of what a trainee exports, with consent, about turns that were read otherwise than meant. */
export const candidateLineSchema = z
  .discriminatedUnion('kind', [candidateSchema, withdrawalSchema])
  .describe('One line of an export of objections: a labelled candidate, or a withdrawal.');

export type Candidate = Readonly<z.infer<typeof candidateSchema>>;
export type Withdrawal = Readonly<z.infer<typeof withdrawalSchema>>;
