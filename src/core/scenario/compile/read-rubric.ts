import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Result } from '../../base/result.ts';
import { rubricSchema, type Rubric } from '../schema/rubric-schema.ts';
import { checkRubric } from './check-rubric.ts';
import { readYaml } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';

/** A rubric file to a checked rubric, or everything that is wrong in it with line, column and cure. */
export function readRubric(file: SourceFile): Result<Rubric, Diagnostic[]> {
  return readYaml(file, { kind: 'rubric', schema: rubricSchema, check: checkRubric });
}
