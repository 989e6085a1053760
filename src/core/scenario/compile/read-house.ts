import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Result } from '../../base/result.ts';
import { houseSchema, type House } from '../schema/house-schema.ts';
import { checkName } from './names.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';

/** The settings of the house, or everything that is wrong in them. `personas`: the names of those that there are. */
export function readHouse(file: SourceFile, personas: readonly string[]): Result<House, Diagnostic[]> {
  return readYaml(file, {
    kind: 'house',
    schema: houseSchema,
    check: ({ names }) =>
      Object.keys(names.personas).flatMap((name) =>
        checkName(['names', 'personas', name], 'any-persona', name, personas).map((found): Problem => ({
          ...found,
          part: 'key',
        })),
      ),
  });
}
