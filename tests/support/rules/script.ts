import { z } from 'zod';
import { BEATS, FEELINGS, MOODS } from '../../../src/core/scenario/vocabulary.ts';
import { LANGS } from '../../../src/core/base/lang.ts';
import { ADDRESSES, COHERENCE_LEVELS } from '../../../src/core/base/reading.ts';

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
  feels: z.array(z.enum(FEELINGS)).default([]).describe('What the customer shows.'),
  reply: z.array(z.string()).default([]),
  says: z.string().optional().describe('Turns with the same value say nearly the same words.'),
  fingerprint: z.array(z.int()).optional().describe('Shingles of the reply, where its likeness matters.'),
  coherence: z.enum(COHERENCE_LEVELS).optional(),
  chars: z.int().optional().describe('Length of the reply; without it ten units a clause.'),
  address: z.enum(ADDRESSES).optional(),
  lang: z.enum(LANGS).optional(),
  at: z.int().optional().describe('Milliseconds since the start.'),
  'heard-at': z.int().optional().describe('When the customer said what this reply answers.'),
  held: z.boolean().default(false).describe('Whether the customer was put on hold before this reply.'),
  form: z.array(z.string()).optional().describe('What the escalation form says.'),
  input: z.enum(['reply', 'choice', 'silence', 'interrupt', 'escalate']).default('reply'),
});
export type ScriptTurn = z.infer<typeof scriptTurnSchema>;

export const HEARD = new RegExp(`^(${BEATS.join('|')})(?::([a-z-]+))?$`);
