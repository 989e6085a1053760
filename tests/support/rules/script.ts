import { z } from 'zod';
import { BEATS, MOODS } from '../../../src/core/scenario/vocabulary.ts';
import { COHERENCE_LEVELS } from '../../../src/core/base/reading.ts';

/**
 * One turn of a scripted call, as short as it can be written.
 * `heard`: `beat`, or `cue:id`, `demand:id`, `threaten:id`.
 * `reply`: clauses; each is acts and mentions that share a stretch of the reply, parted by blanks:
 * `apologise/formulaic`, `own/fault`, `rude/severe`, `offer:option-id`, `argue@850` (confidence);
 * `option:id`, `!demand:id` (negated), `fact:visit-fee=20000`, `time=60`.
 */
export const scriptTurnSchema = z.strictObject({
  heard: z.string().default('vent'),
  tension: z.int().default(80),
  felt: z.int().default(0).describe('How far the customer feels heard, 0 to 4.'),
  mood: z.enum(MOODS).default('storm'),
  reply: z.array(z.string()).default([]),
  says: z.string().optional().describe('Turns with the same value say nearly the same words.'),
  coherence: z.enum(COHERENCE_LEVELS).optional(),
  input: z.enum(['reply', 'choice', 'silence', 'interrupt', 'escalate']).default('reply'),
});
export type ScriptTurn = z.infer<typeof scriptTurnSchema>;

export const HEARD = new RegExp(`^(${BEATS.join('|')})(?::([a-z-]+))?$`);
