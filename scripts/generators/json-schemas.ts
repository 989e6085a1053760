import { z } from 'zod';

import { appealSchema } from '../../src/contract/appeal-schema.ts';
import { attemptSchema } from '../../src/contract/attempt-schema.ts';
import {
  analysisLineSchema,
  coverageOutputSchema,
  lintOutputSchema,
  playResultSchema,
  playTurnSchema,
  verificationSchema,
} from '../../src/contract/cli-output.ts';
import { candidateLineSchema } from '../../src/contract/candidate-schema.ts';
import { certificateOutputSchema } from '../../src/contract/certificate-output.ts';
import { catalogueSchema, errorBodySchema } from '../../src/contract/content-schema.ts';
import { debriefSchema } from '../../src/contract/debrief-schema.ts';
import { explanationLineSchema } from '../../src/contract/explanation-output.ts';
import { rescoreLineSchema } from '../../src/contract/rescore-output.ts';
import { diffOutputSchema, graphOutputSchema } from '../../src/contract/tools-output.ts';
import { simulationLineSchema } from '../../src/contract/simulation-output.ts';
import { inputSchema } from '../../src/contract/input-schema.ts';
import { certificateSchema } from '../../src/core/scenario/schema/certificate-schema.ts';
import { parSchema } from '../../src/core/scenario/schema/par-schema.ts';
import { houseSchema } from '../../src/core/scenario/schema/house-schema.ts';
import { personaFileSchema } from '../../src/core/scenario/schema/persona-variant-schema.ts';
import { sharedSchema } from '../../src/core/scenario/schema/shared-schema.ts';
import { rubricSchema } from '../../src/core/scenario/schema/rubric-schema.ts';
import { scenarioSchema } from '../../src/core/scenario/schema/scenario-schema.ts';
import { walkSchema } from '../../src/core/scenario/schema/walk-schema.ts';
import type { Generator } from './generator.ts';

/** What trainers write (defaults may be left out), and what tools send. */
const INPUTS = {
  scenario: scenarioSchema,
  persona: personaFileSchema,
  shared: sharedSchema,
  house: houseSchema,
  rubric: rubricSchema,
  walk: walkSchema,
  par: parSchema,
  certificate: certificateSchema,
  input: inputSchema,
} as const;

/** What the product writes. */
const OUTPUTS = {
  analysis: analysisLineSchema,
  explanation: explanationLineSchema,
  'play-turn': playTurnSchema,
  'play-result': playResultSchema,
  verification: verificationSchema,
  lint: lintOutputSchema,
  coverage: coverageOutputSchema,
  simulation: simulationLineSchema,
  certification: certificateOutputSchema,
  graph: graphOutputSchema,
  diff: diffOutputSchema,
  rescore: rescoreLineSchema,
  appeal: appealSchema,
  attempt: attemptSchema,
  candidate: candidateLineSchema,
  debrief: debriefSchema,
  catalogue: catalogueSchema,
  error: errorBodySchema,
} as const;

/** JSON Schemas: editors complete and check YAML with them, tools check what they get. */
export const jsonSchemas: Generator = {
  name: 'JSON schemas',
  folder: 'schemas',
  files: () => [
    ...Object.entries(INPUTS).map(([name, schema]) => file(name, schema, 'input')),
    ...Object.entries(OUTPUTS).map(([name, schema]) => file(name, schema, 'output')),
  ],
};

function file(name: string, schema: z.ZodType, io: 'input' | 'output') {
  const json = z.toJSONSchema(schema, { io, override: ({ jsonSchema }) => inBothLanguages(jsonSchema) });
  return {
    path: `schemas/${name}.schema.json`,
    content: `${JSON.stringify({ title: name, ...json }, null, 2)}\n`,
  };
}

/** Editors show one description: it holds both languages, the trainer's own notes among the words of JSON Schema gone. */
function inBothLanguages(json: z.core.JSONSchema.BaseSchema): void {
  const { description, zh } = json;
  if (description !== undefined && typeof zh === 'string') json.description = `${zh}\n\n${description}`;
  delete json.zh;
  delete json.unit;
}
