import { z } from 'zod';
import { attemptSchema } from './attempt-schema.ts';

const { scenario, persona, rubric, lang, mode, pace, seed, inputs } = attemptSchema.shape;

/** An upheld appeal as it is kept in tests/appeals. */
export const appealSchema = z
  .strictObject({
    format: z.literal(1),
    reason: z.string().min(1).describe('Why it was upheld, in a sentence.'),
    finding: z
      .strictObject({
        turn: z.int().positive(),
        rule: z.string(),
        kind: z
          .enum(['met', 'missed', 'violated', 'none'])
          .describe('`none`: nothing of the rule at this turn.'),
      })
      .describe('What should be found.'),
    mended: z.boolean().describe('Whether reader and rules come to it by now.'),
    scenario,
    persona,
    rubric,
    lang,
    mode,
    pace,
    seed,
    inputs,
  })
  .describe('An upheld appeal: a call, and the finding that people agreed on. A permanent case.');
