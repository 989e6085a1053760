import { z } from 'zod';
import { ACT_IDS } from '../core/base/acts.ts';
import { FAMILIES } from '../core/language/features.ts';

const span = {
  start: z.int().nonnegative().describe('UTF-16 offset into the reply.'),
  end: z.int().nonnegative().describe('UTF-16 offset into the reply, exclusive.'),
};
const certainty = z.number().min(0).max(1).describe('0 where it is not read.');
const score = z.int().describe('Thousandths of the margin.');

const reasonSchema = z
  .strictObject({
    family: z.enum(FAMILIES),
    name: z
      .string()
      .describe('A concept, a run of words or characters, a trait of the clause; ^ and $ are its edges.'),
    words: z.string().describe('The same in words.'),
    weight: score.describe('Above 0 it speaks for the act, below against it.'),
    places: z.array(z.strictObject(span)).describe('Where it stands; none for what is about the clause.'),
  })
  .describe('One thing that spoke for an act or against it.');

const clauseSchema = z.strictObject({
  ...span,
  score: score.describe('The final score: `alone`, and what the clauses around it add or take.'),
  threshold: score.describe('The least score that is read.'),
  certainty,
  base: score.describe('Where the score begins before any reason speaks.'),
  alone: score.describe('What the clause says by itself: the base and all reasons, up to rounding.'),
  reasons: z.array(reasonSchema).describe('Strongest first.'),
});

export const explanationLineSchema = z
  .strictObject({
    id: z.union([z.string(), z.number()]).describe('As it came in.'),
    acts: z.array(
      z.strictObject({
        act: z.enum(ACT_IDS),
        read: z.boolean(),
        certainty,
        clauses: z.array(clauseSchema),
        terms: z
          .array(z.strictObject(span))
          .describe('`jargon`: terms of the case left unexplained, which count whatever the score.'),
      }),
    ),
  })
  .describe('One line of `analyse --explain --json`.');

export type ExplanationLine = z.infer<typeof explanationLineSchema>;
