import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { rubricSchema } from '../../../src/core/scenario/schema/rubric-schema.ts';

const path = new URL('../../../scenarios/rubrics/default.yaml', import.meta.url);

/** The rubric that cases use unless they name another. */
export const DEFAULT_RUBRIC = rubricSchema.parse(parse(readFileSync(path, 'utf8')));
