import { z } from 'zod';
import { ACT_IDS } from '../core/base/acts.ts';
import { LANGS } from '../core/base/lang.ts';
import { CHANNELS, DIMENSIONS } from '../core/scenario/vocabulary.ts';
import { ERROR_CODES, type ActText, type Catalogue, type ErrorBody, type RuleText } from './content.ts';

/** The answers under /content as schemas, for checks at the outside; the page uses the types of content.ts alone. */

const textSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const diagnosticSchema = z.strictObject({
  file: z.string(),
  line: z.int().positive(),
  column: z.int().positive(),
  endLine: z.int().positive(),
  endColumn: z.int().positive(),
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  message: textSchema,
  mend: textSchema,
});

const brokenSchema = z.strictObject({
  status: z.literal('broken'),
  id: z.string(),
  file: z.string(),
  diagnostics: z.array(diagnosticSchema).min(1),
});

const ready = { status: z.literal('ready'), id: z.string().min(1) };

const caseCardSchema = z.strictObject({
  ...ready,
  title: textSchema,
  summary: textSchema,
  channel: z.enum(CHANNELS),
  personas: z.array(z.string()),
  rubric: z.string(),
  langs: z.array(z.enum(LANGS)),
  guided: z.boolean(),
  minutes: z.int().positive(),
  chances: z.record(z.string(), z.partialRecord(z.enum(DIMENSIONS), z.int().positive())),
});

const personaCardSchema = z.strictObject({
  ...ready,
  name: textSchema,
  about: textSchema,
  calms: textSchema,
});
const rubricCardSchema = z.strictObject({ ...ready, name: textSchema, about: textSchema });

export const catalogueSchema: z.ZodType<Catalogue> = z.strictObject({
  cases: z.array(z.union([caseCardSchema, brokenSchema])),
  personas: z.array(z.union([personaCardSchema, brokenSchema])),
  rubrics: z.array(z.union([rubricCardSchema, brokenSchema])),
  models: textSchema,
});

export const ruleTextsSchema: z.ZodType<readonly RuleText[]> = z.array(
  z.strictObject({
    id: z.string(),
    kind: z.enum(['chance', 'fault']),
    dimension: z.enum(DIMENSIONS),
    title: z.string().min(1),
    summary: z.string().min(1),
    works: z.string().min(1),
    change: z.string().min(1),
    strong: z.array(z.string().min(1)).min(1),
    weak: z.array(z.string().min(1)).min(1),
    why: z.string().min(1),
  }),
);

export const actTextsSchema: z.ZodType<readonly ActText[]> = z.array(
  z.strictObject({ id: z.enum(ACT_IDS), name: z.string().min(1), meaning: z.string().min(1) }),
);

export const errorBodySchema: z.ZodType<ErrorBody> = z.strictObject({
  code: z.enum(ERROR_CODES),
  message: z.string().min(1),
  tips: z.array(z.string()),
  diagnostics: z.array(diagnosticSchema).exactOptional(),
});
