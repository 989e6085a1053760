import { z } from 'zod';
import { ACT_IDS } from '../core/base/acts.ts';
import { LANGS } from '../core/base/lang.ts';
import { ADDRESSES, COHERENCE_LEVELS, MENTION_KINDS } from '../core/base/reading.ts';
import { DIMENSIONS, ENDING_CLASSES, MODES, PACES } from '../core/scenario/vocabulary.ts';
import { MOST_NOTE } from '../core/session/objection.ts';
import { MOST_REVIEW } from '../core/session/review.ts';
import { STRESS_RESPONSES } from '../core/score/stress-response.ts';
import { inputSchema } from './input-schema.ts';

const permille = z.int().min(0).max(1000);
const span = { start: z.int().nonnegative(), end: z.int().nonnegative() };

const readingSchema = z.strictObject({
  observations: z.array(
    z.strictObject({
      act: z.enum(ACT_IDS),
      ...span,
      confidence: permille,
      attributes: z.strictObject({
        formulaic: z.boolean().exactOptional(),
        kind: z.enum(['fault', 'follow-through']).exactOptional(),
        severe: z.boolean().exactOptional(),
        option: z.string().exactOptional(),
      }),
    }),
  ),
  mentions: z.array(
    z.strictObject({
      kind: z.enum(MENTION_KINDS),
      id: z.string().exactOptional(),
      value: z.int().exactOptional(),
      polarity: z.enum(['affirmed', 'negated']),
      ...span,
    }),
  ),
  form: z.strictObject({
    chars: z.int().nonnegative(),
    clauses: z.int().nonnegative(),
    lang: z.enum([...LANGS, 'other', 'none']),
    address: z.enum(ADDRESSES),
  }),
  coherence: z.strictObject({ level: z.enum(COHERENCE_LEVELS), confidence: permille }),
  fingerprint: z.array(z.int().nonnegative()),
});

const findingSchema = z.strictObject({
  rule: z.string(),
  dimension: z.enum(DIMENSIONS),
  kind: z.enum(['met', 'missed', 'violated']),
  turn: z.int().nonnegative(),
  chance: z.string().exactOptional(),
  never: z.literal(true).exactOptional().describe('Missed by the call as a whole, not by its turn.'),
  note: z.literal(true).exactOptional().describe('In the note after the call, not in its turn.'),
  start: z.int().nonnegative().exactOptional(),
  end: z.int().nonnegative().exactOptional(),
  permille,
  critical: z.boolean(),
  provisional: z.boolean(),
  points: z.int().describe('Hundredths of a point.'),
});

const scoreSchema = z.strictObject({
  total: z.int().min(0).max(100),
  hundredths: z.int(),
  dimensions: z.record(z.enum(DIMENSIONS), z.int().min(0).max(100).nullable()),
  ledger: z.array(
    z.strictObject({
      kind: z.enum(['base', 'earned', 'deducted', 'capped', 'veto', 'floor']),
      points: z.int().describe('Hundredths of a point.'),
      rule: z.string().nullable(),
      dimension: z.enum(DIMENSIONS).nullable(),
      finding: z.int().nonnegative().nullable(),
      possible: z.int().exactOptional(),
      item: z.string().exactOptional().describe('The line of a deduction sheet.'),
    }),
  ),
  findings: z.array(findingSchema),
  passed: z.boolean(),
});

const resultSchema = z.strictObject({
  score: scoreSchema,
  ending: z.strictObject({ id: z.string(), class: z.enum(ENDING_CLASSES) }),
  needMet: z.boolean(),
  kpis: z.strictObject({
    csat: z.int().min(1).max(5),
    firstContactResolution: z.boolean(),
    replies: z.int().nonnegative(),
    handlingTime: z.int().nonnegative().nullable(),
    escalated: z.boolean(),
  }),
  critical: z.array(z.string()),
  provisional: z.array(z.string()),
  verdict: z.strictObject({ zh: z.string(), en: z.string() }),
  stress: z.strictObject({ response: z.enum(STRESS_RESPONSES), turns: z.array(z.int()) }).nullable(),
});

const acts = z.array(z.enum(ACT_IDS));

const objectionSchema = z
  .strictObject({
    input: z.int().nonnegative().describe('Index of the reply among the inputs.'),
    meant: acts.describe('Acts that were meant and not read.'),
    notMeant: acts.describe('Acts that were read and not meant.'),
    note: z.string().max(MOST_NOTE).describe('In the trainee’s own words; may be empty.'),
  })
  .describe('What the trainee says was meant. It moves no score.');

const reviewText = z.string().min(1).max(MOST_REVIEW);

export const reviewSchema = z
  .strictObject({
    guess: z
      .strictObject({
        persona: z.string().nullable().describe('Null: would rather not say.'),
        told: z.int().nonnegative().nullable().describe('0: the opening; else the turn it answers.'),
      })
      .exactOptional()
      .describe('After an exam: who it was, said before it was told.'),
    notes: z
      .array(z.strictObject({ turn: z.int().positive(), text: reviewText }))
      .min(1)
      .exactOptional()
      .describe('What the trainee would do differently, one a turn at most.'),
    felt: reviewText.exactOptional().describe('How the customer felt at the end.'),
    own: reviewText.exactOptional().describe('An own call, as a customer, that this one called to mind.'),
  })
  .describe('What the trainee makes of the call when looking back. It moves no score.');

/** An attempt as it is kept in a file. */
export const attemptSchema = z
  .strictObject({
    format: z.literal(1),
    id: z.string().min(1),
    kind: z.enum(['call', 'set', 'drill']),
    parent: z.strictObject({ attempt: z.string(), turn: z.int().positive() }).exactOptional(),
    bundle: z.string().regex(/^[0-9a-f]{64}$/),
    scenario: z.string(),
    persona: z.string(),
    rubric: z.string(),
    lang: z.enum(LANGS),
    mode: z.enum(MODES),
    host: z.enum(['browser', 'server', 'cli']),
    pace: z.enum(PACES),
    seed: z.int().min(0).max(0xffffffff),
    inputs: z.array(inputSchema),
    readings: z.array(readingSchema.nullable()),
    result: resultSchema.nullable(),
    objections: z
      .array(objectionSchema)
      .exactOptional()
      .describe('One a reply at most; not part of what is verified.'),
    review: reviewSchema.exactOptional().describe('Not part of what is verified.'),
  })
  .describe('A run as it is kept: everything that is needed to play it again, and what it came to.');
