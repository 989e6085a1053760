import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Result } from '../../base/result.ts';
import { sharedSchema, type Shared } from '../schema/shared-schema.ts';
import { checkShared } from './check-shared.ts';
import { bareName } from './file-names.ts';
import type { SharedFiles } from './include.ts';
import { readYaml } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Shared files by name: each checked, or everything that is wrong in it. They are read twice, since whether an include
 * is there and comes to an end is known only when all have been read.
 */
export function readShared(files: readonly SourceFile[]): SharedFiles {
  const alone = new Map(files.map((file) => [bareName(file.path), readOne(file, null)]));
  return new Map(files.map((file) => [bareName(file.path), readOne(file, alone)]));
}

/** `others`: null where includes are not looked at yet. */
function readOne(file: SourceFile, others: SharedFiles | null): Result<Shared, Diagnostic[]> {
  return readYaml(file, {
    kind: 'shared',
    schema: sharedSchema,
    check: (shared, path) => (others ? checkShared(shared, path, others) : []),
  });
}
