import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Result } from '../../base/result.ts';
import { parSchema, type Par } from '../schema/par-schema.ts';
import { readYaml } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';

/** The par file of a case to its estimates, or everything that is wrong in it with line, column and cure. */
export function readPar(file: SourceFile): Result<Par, Diagnostic[]> {
  return readYaml(file, { kind: 'par', schema: parSchema, check: () => [] });
}
