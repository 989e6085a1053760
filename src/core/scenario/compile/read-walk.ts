import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Result } from '../../base/result.ts';
import { walkSchema, type Walk } from '../schema/walk-schema.ts';
import { checkWalk } from './check-walk.ts';
import { readYaml } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';

/** A walk file to a checked walk, or everything that is wrong in it with line, column and cure. */
export function readWalk(file: SourceFile): Result<Walk, Diagnostic[]> {
  return readYaml(file, { kind: 'walk', schema: walkSchema, check: checkWalk });
}
