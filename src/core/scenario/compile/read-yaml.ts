import type { z } from 'zod';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import type { FileKind } from './file-names.ts';
import { migrate } from './migrate.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import { toDiagnostics, type Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import type { SourceFile } from './source-file.ts';

/** What a kind of file is read with. */
export interface FileReading<T> {
  readonly kind: FileKind;
  readonly schema: z.ZodType<T>;
  /** What the schema cannot say of the file by itself. */
  readonly check: (value: T, path: string) => readonly Problem[];
}

/** Text to a checked value: YAML, then what `readDocument` does. */
export function readYaml<T>(file: SourceFile, reading: FileReading<T>): Result<T, Diagnostic[]> {
  const parsed = parseYaml(file);
  return parsed.ok ? readDocument(file, parsed.value, reading) : parsed;
}

/**
 * A parsed document to a checked value: older formats are migrated, then the schema is asked, then `check`. Each stage
 * is asked only where the one before had nothing to complain of, so that one slip is told once.
 */
export function readDocument<T>(
  file: SourceFile,
  { value, locate }: ParsedYaml,
  { kind, schema, check }: FileReading<T>,
): Result<T, Diagnostic[]> {
  const { document, problems: ofFormat } = migrate(value, kind);
  if (ofFormat.length > 0) return complain(ofFormat);
  const typed = schema.safeParse(document);
  if (!typed.success) return complain(schemaProblems(schema, document, typed.error.issues));
  const problems = check(typed.data, file.path);
  return problems.length > 0 ? complain(problems) : succeed(typed.data);

  function complain(found: readonly Problem[]): Result<T, Diagnostic[]> {
    return fail(toDiagnostics(file.path, found, locate));
  }
}
