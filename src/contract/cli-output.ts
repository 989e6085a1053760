import { z } from 'zod';
import { BEATS, DIMENSIONS, ENDING_CLASSES, MOODS } from '../core/scenario/vocabulary.ts';
import { STRESS_RESPONSES } from '../core/score/stress-response.ts';
import {
  actOutputSchema,
  coherenceOutputSchema,
  mentionOutputSchema,
  readingOutputSchema,
} from './reading-output.ts';

/** The commands' outputs. Stable: tests and tools depend on them. */

export const analysisLineSchema = z
  .strictObject({
    id: z.union([z.string(), z.number()]).describe('As it came in.'),
    acts: z.array(actOutputSchema),
    mentions: z.array(mentionOutputSchema),
    coherence: coherenceOutputSchema,
  })
  .describe('One line of `analyse`.');

const ruleFindingShape = {
  rule: z.string(),
  dimension: z.enum(DIMENSIONS),
  kind: z.enum(['met', 'missed', 'violated']),
  turn: z.int().nonnegative(),
  chance: z.string().optional(),
  never: z
    .literal(true)
    .optional()
    .describe('Missed by the call as a whole: no single turn is to blame, whatever `turn` says.'),
  note: z
    .literal(true)
    .optional()
    .describe('In the note after the call, whatever `turn` says: the span lies in the note.'),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
  share: z.number().min(0).max(1).describe('Of the worth of the chance, or of the deduction.'),
  critical: z.boolean(),
  provisional: z.boolean(),
};

export const ruleFindingOutputSchema = z.strictObject(ruleFindingShape);

export const findingOutputSchema = z.strictObject({
  ...ruleFindingShape,
  points: z.number().describe('Earned or lost, in points of the total.'),
});

export const playTurnSchema = z
  .strictObject({
    turn: z.int().nonnegative().describe('The opening is turn 0.'),
    customer: z.array(z.strictObject({ beat: z.enum(BEATS), text: z.string() })),
    state: z.string().describe('The state of the persona after the turn.'),
    mood: z.enum(MOODS),
    context: z.strictObject({
      tension: z.int(),
      trust: z.int(),
      heard: z.int(),
      expectation: z.int(),
      patience: z.int(),
    }),
    reading: readingOutputSchema.nullable(),
    notices: z.array(z.string()),
    findings: z.array(ruleFindingOutputSchema),
    choices: z
      .array(z.strictObject({ id: z.string(), text: z.string() }))
      .optional()
      .describe('Guided mode: what can be picked next.'),
  })
  .describe('One turn of `play`.');

const reasonSchema = z.strictObject({ id: z.string(), words: z.string() });

const dimensionsSchema = z.record(z.enum(DIMENSIONS), z.int().min(0).max(100).nullable());

export const resultOutputSchema = z
  .strictObject({
    score: z.strictObject({
      total: z.int().min(0).max(100),
      normalised: z
        .int()
        .min(0)
        .max(100)
        .nullable()
        .describe(
          'From floor (0) to par (100) of this case, customer and mode; null where none is estimated.',
        ),
      dimensions: dimensionsSchema,
      passed: z.boolean(),
      ledger: z.array(
        z.strictObject({
          kind: z.string(),
          points: z.number(),
          rule: z.string().nullable(),
          dimension: z.enum(DIMENSIONS).nullable(),
          finding: z.int().nonnegative().nullable().describe('Index into the findings.'),
          possible: z.number().optional(),
          item: z.string().optional().describe('The line of a deduction sheet.'),
        }),
      ),
    }),
    ending: z.strictObject({ id: z.string(), class: z.enum(ENDING_CLASSES) }),
    needMet: z.boolean(),
    kpis: z.strictObject({
      csat: z.int().min(1).max(5),
      firstContactResolution: z.boolean(),
      replies: z.int().nonnegative(),
      handlingTime: z.int().nonnegative().nullable().describe('Milliseconds; null in an untimed run.'),
      escalated: z.boolean(),
      csatReasons: z.array(reasonSchema).max(3).describe('Why the customer gave that many stars.'),
      responseTime: z
        .strictObject({ mean: z.int().nonnegative(), longest: z.int().nonnegative() })
        .nullable()
        .describe('Milliseconds; null in an untimed run.'),
      contactsSaved: z.array(reasonSchema).describe('Estimate: further contacts the customer need not make.'),
    }),
    critical: z.array(z.string()),
    provisional: z.array(z.string()),
    verdict: z.string().describe('The customer’s answer to the survey.'),
    stress: z.strictObject({ response: z.enum(STRESS_RESPONSES), turns: z.array(z.int()) }).nullable(),
    findings: z.array(findingOutputSchema),
  })
  .describe('What a call came to.');

export const playResultSchema = z
  .strictObject({ result: resultOutputSchema })
  .describe('The last line of `play`.');

export const verificationSchema = z
  .discriminatedUnion('status', [
    z.strictObject({ status: z.literal('verified') }),
    z.strictObject({ status: z.literal('sealed') }),
    z.strictObject({ status: z.literal('other-bundle'), expected: z.string(), found: z.string() }),
    z.strictObject({ status: z.literal('false'), reason: z.enum(['readings-differ', 'result-differs']) }),
  ])
  .describe('Whether an attempt is what its inputs give.');

export const diagnosticOutputSchema = z.strictObject({
  file: z.string(),
  line: z.int().positive(),
  column: z.int().positive(),
  endLine: z.int().positive(),
  endColumn: z.int().positive(),
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  mend: z.string(),
});

export const lintOutputSchema = z.array(diagnosticOutputSchema).describe('The output of `lint`.');

export const coverageRowSchema = z.strictObject({
  id: z.string(),
  servedBy: z.array(z.strictObject({ kind: z.string(), id: z.string() })),
});

export const coverageOutputSchema = z.array(coverageRowSchema).describe('The output of `coverage`.');

export type AnalysisLine = z.infer<typeof analysisLineSchema>;
export type PlayTurn = z.infer<typeof playTurnSchema>;
export type ResultOutput = z.infer<typeof resultOutputSchema>;
export type RuleFindingOutput = z.infer<typeof ruleFindingOutputSchema>;
export type DiagnosticOutput = z.infer<typeof diagnosticOutputSchema>;
export type CoverageRow = z.infer<typeof coverageRowSchema>;
