import type { Diagnostic } from '../../base/diagnostic.ts';
import { succeed, type Result } from '../../base/result.ts';
import { scenarioSchema, type Scenario } from '../schema/scenario-schema.ts';
import { checkScenario } from './check-scenario.ts';
import { readYaml } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';
import { withWords } from './word-classes.ts';

/** A scenario file to a checked scenario, or everything that is wrong in it with line, column and cure. */
export function readScenario(file: SourceFile): Result<Scenario, Diagnostic[]> {
  const read = readYaml(file, scenarioSchema, checkScenario);
  return read.ok ? succeed(withWords(read.value)) : read;
}
