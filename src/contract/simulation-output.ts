import { z } from 'zod';
import { LANGS } from '../core/base/lang.ts';
import { ENDING_CLASSES, MODES } from '../core/scenario/vocabulary.ts';

const points = z.int().min(0).max(100);
const count = z.int().nonnegative();
const share = z.number().min(0).max(1);

const botSchema = z.strictObject({
  bot: z.string(),
  kind: z.enum(['skilled', 'learning', 'unskilled']),
  runs: count,
  scores: z.strictObject({
    least: points,
    lower: points,
    median: points,
    upper: points,
    most: points,
    mean: points,
  }),
  replies: z.strictObject({ mean: count, most: count }),
  endings: z.partialRecord(z.enum(ENDING_CLASSES), count),
});

export const simulationLineSchema = z
  .strictObject({
    scenario: z.string(),
    rubric: z.string(),
    persona: z.string(),
    lang: z.enum(LANGS),
    mode: z.enum(MODES),
    voice: z
      .enum(['texts', 'readings'])
      .describe('Whether replies were written and read, or injected as Readings.'),
    seeds: count,
    bots: z.array(botSchema),
    auc: share
      .nullable()
      .describe('Area under the curve between skilled and unskilled bots; 0.5 tells nothing.'),
    near: share.nullable().describe('The same between somebody good with slips and somebody average.'),
    rules: z
      .array(z.strictObject({ rule: z.string(), auc: share }))
      .describe('The same as `auc` by rule, where rules found something to tell apart; the worst first.'),
    warnings: z.array(z.string()),
  })
  .describe('One line of `simulate`: a case with one customer, in one language and mode.');

export type SimulationLine = z.infer<typeof simulationLineSchema>;
