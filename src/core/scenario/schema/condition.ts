import { z } from 'zod';
import { ACT_IDS } from '../../base/acts.ts';
import { MENTION_KINDS } from '../../base/reading.ts';
import { BEATS, ENDING_CLASSES, NOTICES, PACES } from '../vocabulary.ts';
import { idSchema } from './common.ts';

function setTest<T extends z.ZodType>(of: T) {
  return z.strictObject({
    any: z.array(of).min(1).optional().describe('At least one of these.'),
    all: z.array(of).min(1).optional().describe('Every one of these.'),
    none: z.array(of).min(1).optional().describe('Not one of these.'),
  });
}

const rangeSchema = z.strictObject({
  'at-least': z.int().optional(),
  'at-most': z.int().optional(),
  above: z.int().optional(),
  below: z.int().optional(),
  is: z.int().optional(),
});

const INPUT_KINDS = ['reply', 'choice', 'silence', 'interrupt', 'escalate'] as const;

/** What can be asked of one turn. All keys that are given must hold. */
const momentShape = {
  acts: setTest(z.enum(ACT_IDS)).optional().describe('Acts read in the reply.'),
  notices: setTest(z.enum(NOTICES)).optional().describe('What the customer notices in the reply.'),
  mentions: setTest(z.enum(MENTION_KINDS)).optional().describe('Kinds of things the reply talks of.'),
  input: setTest(z.enum(INPUT_KINDS)).optional().describe('What the trainee did.'),
  options: setTest(idSchema).optional().describe('Options of the case offered in the reply.'),
  beats: setTest(z.enum(BEATS)).optional().describe('What the customer had said just before the reply.'),
};

/** The keys of a condition that do not hold conditions themselves. */
const plainSchema = z.strictObject({
  ...momentShape,
  tension: rangeSchema.optional(),
  trust: rangeSchema.optional(),
  heard: rangeSchema.optional(),
  expectation: rangeSchema.optional(),
  patience: rangeSchema.optional(),
  turn: rangeSchema.optional().describe('Replies given so far, this one counted.'),
  stayed: rangeSchema.optional().describe('Replies given in the present state, this one counted.'),
  demands: rangeSchema.optional().describe('Demands raised so far.'),
  threats: rangeSchema.optional().describe('Threats uttered so far.'),
  limits: rangeSchema.optional().describe('Replies so far in which a demand got a limit.'),
  concessions: rangeSchema.optional().describe('Demands granted, or limits broken, so far.'),
  refused: rangeSchema.optional().describe('Offers turned down so far.'),
  raised: setTest(idSchema).optional().describe('Cue, demand or threat that the customer’s last words held.'),
  pending: z.boolean().optional().describe('Whether a workable offer lies on the table, not yet answered.'),
  need: z.enum(['met', 'unmet']).optional().describe('Whether the real need is met by an accepted option.'),
  customer: z.enum(['settled', 'gone']).optional().describe('How the persona ended the call.'),
  ending: z
    .array(z.enum(ENDING_CLASSES))
    .min(1)
    .optional()
    .describe('The class of the ending (in verdicts).'),
  persona: z.array(idSchema).min(1).optional().describe('Personas this is meant for.'),
  truth: z.record(idSchema, idSchema).optional().describe('Values drawn for the variables of the case.'),
  pace: z.array(z.enum(PACES)).min(1).optional(),
  previous: z.strictObject(momentShape).optional().describe('The same, asked of the turn before.'),
});

/** A condition: every key given must hold. */
export interface Condition extends z.infer<typeof plainSchema> {
  any?: Condition[] | undefined;
  all?: Condition[] | undefined;
  not?: Condition | undefined;
}

export const conditionSchema: z.ZodType<Condition, Condition> = z
  .lazy(() =>
    plainSchema.extend({
      any: z.array(conditionSchema).min(1).optional().describe('At least one of these conditions.'),
      all: z.array(conditionSchema).min(1).optional().describe('Every one of these conditions.'),
      not: conditionSchema.optional().describe('Not this condition.'),
    }),
  )
  .describe('A condition: every key given must hold.');

export type RangeTest = z.infer<typeof rangeSchema>;
export type SetTest = { any?: string[] | undefined; all?: string[] | undefined; none?: string[] | undefined };
