import { z } from 'zod';
import { ACT_IDS } from '../core/base/acts.ts';
import { LANGS } from '../core/base/lang.ts';
import { DIMENSIONS, ENDING_CLASSES, MODES, MOODS, PACES } from '../core/scenario/vocabulary.ts';
import { STRESS_RESPONSES } from '../core/score/stress-response.ts';
import { reviewSchema } from './attempt-schema.ts';

const turn = z.int().positive();
const tension = z.int().min(0).max(100);
const total = z.int().min(0).max(100);
const hundredths = z.int().describe('Hundredths of a point.');
const words = z.string().describe('In the language of the report.');

const feelingSchema = z.strictObject({
  mood: z.enum(MOODS),
  tension,
  thought: words.nullable(),
});

const notesSchema = z.array(
  z.strictObject({
    rule: z.string(),
    title: words,
    kind: z.enum(['met', 'missed', 'violated']),
    words,
    points: hundredths,
    possible: hundredths,
  }),
);

const turnSchema = z.strictObject({
  turn,
  heard: z.array(z.string()).describe('What the customer had just said, in the language of the call.'),
  said: z.string().describe('Empty where nothing was said.'),
  did: z.enum(['reply', 'choice', 'silence', 'interrupt', 'escalate']),
  read: z.array(z.strictObject({ act: z.enum(ACT_IDS), name: words })),
  answer: z.array(z.string()),
  before: feelingSchema,
  after: feelingSchema,
  because: z.array(words),
  form: z
    .array(z.strictObject({ name: words, value: z.string() }))
    .describe('What was filled in where the matter was passed on by the form.'),
  notes: notesSchema,
  better: z
    .strictObject({ said: z.string(), tension })
    .nullable()
    .describe('A better wording of this very case, and where it would have left the customer.'),
  smallest: z
    .strictObject({ added: z.array(z.enum(ACT_IDS)), removed: z.array(z.enum(ACT_IDS)), tension })
    .nullable()
    .describe('The smallest change that would have left the customer better off.'),
});

/** A debrief as it is exported: the words and figures of the page, for other systems. */
export const debriefSchema = z
  .strictObject({
    format: z.literal(1),
    kind: z.literal('debrief'),
    lang: z.enum(LANGS).describe('The language of the report.'),
    run: z.strictObject({
      id: z.string().min(1),
      scenario: z.string(),
      title: words,
      persona: z.string(),
      personaName: words,
      lang: z.enum(LANGS).describe('The language of the call.'),
      mode: z.enum(MODES),
      coaching: z.enum(['coached', 'exam']),
      pace: z.enum(PACES),
      startedAt: z.iso.datetime(),
      bundle: z.string(),
      rubric: z.string(),
      rubricName: words,
      isFork: z.boolean().describe('Taken up midway: it never ranks.'),
      retries: z.int().nonnegative(),
    }),
    outcome: z.strictObject({
      total,
      pass: z.int(),
      passed: z.boolean(),
      ending: z.enum(ENDING_CLASSES),
      endingWords: words,
      needMet: z.boolean(),
      csat: z.int().min(1).max(5),
      verdict: words,
      replies: z.int().nonnegative(),
      handlingTime: z.int().nonnegative().nullable().describe('Milliseconds; null in an untimed call.'),
      escalated: z.boolean(),
      firstContactResolution: z.boolean(),
      csatReasons: z.array(words).describe('Why these stars, in the customer’s words.'),
      way: z
        .strictObject({ floor: total, par: total, way: total })
        .nullable()
        .describe('From floor to par, in percent; floor and par are estimates. Null where there are none.'),
    }),
    figures: z
      .array(z.strictObject({ name: words, value: words, how: words.describe('How it is come by.') }))
      .describe('The figures of the call as the trade keeps them.'),
    sheet: z
      .array(
        z.strictObject({
          item: z.string(),
          name: words,
          worth: hundredths,
          lost: hundredths,
          notes: z.array(
            z.strictObject({ rule: z.string(), title: words, count: z.int().positive(), lost: hundredths }),
          ),
        }),
      )
      .describe('The deduction sheet, line by line; empty where points are earned.'),
    story: z.strictObject({
      first: feelingSchema,
      last: feelingSchema,
      tensions: z.array(tension).describe('At the opening, then after each turn.'),
      turning: z.array(z.strictObject({ turn, kind: z.enum(['eased', 'rose']), because: words.nullable() })),
    }),
    dimensions: z.array(
      z.strictObject({
        dimension: z.enum(DIMENSIONS),
        name: words,
        share: z.int().min(0).max(100).nullable(),
      }),
    ),
    stress: z
      .strictObject({ response: z.enum(STRESS_RESPONSES), name: words, words, turns: z.array(turn) })
      .nullable(),
    never: z.array(z.strictObject({ rule: z.string(), title: words, words, possible: hundredths })),
    turns: z.array(turnSchema),
    note: z
      .strictObject({ said: z.string(), notes: notesSchema })
      .nullable()
      .describe('The note after the call; null where none was written.'),
    ledger: z.array(
      z.strictObject({
        kind: z.enum(['base', 'earned', 'deducted', 'capped', 'veto', 'floor']),
        rule: z.string().nullable(),
        turn: z.int().nonnegative().nullable(),
        points: hundredths,
        possible: hundredths.nullable(),
      }),
    ),
    review: reviewSchema,
  })
  .describe('A debrief: what a call came to, and why, turn by turn.');

export type DebriefReport = z.infer<typeof debriefSchema>;
export type ReportTurn = DebriefReport['turns'][number];
