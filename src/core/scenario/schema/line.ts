import { z } from 'zod';
import { BEATS, type Beat } from '../vocabulary.ts';
import { idSchema, localisedSchema } from './common.ts';
import { conditionSchema } from './condition.ts';

/** One thing the customer may say. Chosen by how specific its condition is, then by draw. */
export const lineSchema = z.strictObject({
  say: localisedSchema.describe('What is said. `{fact-id}` is replaced by the fact in the call’s language.'),
  when: conditionSchema.optional().describe('When it fits; the most specific fitting line is said.'),
  cue: idSchema.optional().describe('The cue of the case that the line lets slip (beat `cue`).'),
  demand: idSchema.optional().describe('The demand of the case that the line raises (beat `demand`).'),
  threat: idSchema.optional().describe('The threat of the case that the line utters (beat `threaten`).'),
  option: idSchema.optional().describe('The option of the case that the line speaks of.'),
});
export type Line = z.infer<typeof lineSchema>;

/** Lines by beat; a beat may be left out. */
export const linesSchema = z.partialRecord(z.enum(BEATS), z.array(lineSchema).min(1));
export type Lines = Partial<Record<Beat, Line[]>>;
