import type { Diagnostic } from '../../base/diagnostic.ts';
import { succeed, type Result } from '../../base/result.ts';
import { scenarioSchema, type Scenario } from '../schema/scenario-schema.ts';
import { checkScenario } from './check-scenario.ts';
import { checkIncludes, included, NO_SHARED, withIncluded, type SharedFiles } from './include.ts';
import { readYaml } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';
import { withWords } from './word-classes.ts';

/**
 * A scenario file to a checked scenario with all that it includes, or everything that is wrong in it with line, column
 * and cure.
 */
export function readScenario(
  file: SourceFile,
  shared: SharedFiles = NO_SHARED,
): Result<Scenario, Diagnostic[]> {
  const whole = (scenario: Scenario): Scenario => withIncluded(scenario, included(scenario.include, shared));
  const read = readYaml(file, {
    kind: 'scenario',
    schema: scenarioSchema,
    check: (scenario, path) => {
      const missing = checkIncludes(scenario.include, shared);
      return missing.length > 0 ? missing : checkScenario(whole(scenario), path);
    },
  });
  return read.ok ? succeed(withWords(whole(read.value))) : read;
}
