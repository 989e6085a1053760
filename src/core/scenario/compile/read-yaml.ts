import type { z } from 'zod';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import { parseYaml } from './parse-yaml.ts';
import { toDiagnostics, type Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Text to a checked value: YAML, then the schema, then what the schema cannot say (`check`). Each stage is asked only
 * where the one before had nothing to complain of, so that one slip is told once.
 */
export function readYaml<T>(
  file: SourceFile,
  schema: z.ZodType<T>,
  check: (value: T, path: string) => readonly Problem[],
): Result<T, Diagnostic[]> {
  const parsed = parseYaml(file);
  if (!parsed.ok) return parsed;
  const { value, locate } = parsed.value;
  const typed = schema.safeParse(value);
  if (!typed.success) return complain(schemaProblems(schema, value, typed.error.issues));
  const problems = check(typed.data, file.path);
  return problems.length > 0 ? complain(problems) : succeed(typed.data);

  function complain(found: readonly Problem[]): Result<T, Diagnostic[]> {
    return fail(toDiagnostics(file.path, found, locate));
  }
}
