import { z } from 'zod';
import { ACT_IDS } from '../core/base/acts.ts';
import { ADDRESSES, COHERENCE_LEVELS, MENTION_KINDS } from '../core/base/reading.ts';

const span = {
  start: z.int().nonnegative().describe('UTF-16 offset into the reply.'),
  end: z.int().nonnegative().describe('UTF-16 offset into the reply, exclusive.'),
};

const certainty = z.number().min(0).max(1);

/** An act as the outside sees it: confidence from 0 to 1, attributes beside it. */
export const actOutputSchema = z.strictObject({
  act: z.enum(ACT_IDS),
  ...span,
  confidence: certainty,
  formulaic: z.boolean().optional(),
  kind: z.enum(['fault', 'follow-through']).optional(),
  severe: z.boolean().optional(),
  option: z.string().optional(),
});

export const mentionOutputSchema = z.strictObject({
  kind: z.enum(MENTION_KINDS),
  id: z.string().optional(),
  value: z.int().optional().describe('`time`: minutes; `money`: hundredths of the unit.'),
  polarity: z.enum(['affirmed', 'negated']),
  ...span,
});

export const coherenceOutputSchema = z.strictObject({
  level: z.enum(COHERENCE_LEVELS),
  confidence: certainty,
});

export const readingOutputSchema = z
  .strictObject({
    acts: z.array(actOutputSchema),
    mentions: z.array(mentionOutputSchema),
    coherence: coherenceOutputSchema,
    form: z.strictObject({
      chars: z.int().nonnegative(),
      clauses: z.int().nonnegative(),
      lang: z.enum(['zh', 'en', 'other', 'none']),
      address: z.enum(ADDRESSES),
    }),
  })
  .describe('What was read in a reply.');

export type ReadingOutput = z.infer<typeof readingOutputSchema>;
