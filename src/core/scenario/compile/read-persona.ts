import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Result } from '../../base/result.ts';
import { personaSchema, type Persona } from '../schema/persona-schema.ts';
import { checkPersona } from './check-persona.ts';
import { readYaml } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';

/** A persona file to a checked persona, or everything that is wrong in it with line, column and cure. */
export function readPersona(file: SourceFile): Result<Persona, Diagnostic[]> {
  return readYaml(file, personaSchema, checkPersona);
}
