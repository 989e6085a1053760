import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Result } from '../../base/result.ts';
import type { Certificate } from '../schema/certificate-schema.ts';
import type { Par } from '../schema/par-schema.ts';
import type { Persona } from '../schema/persona-schema.ts';
import type { Rubric } from '../schema/rubric-schema.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import type { Walk } from '../schema/walk-schema.ts';
import { bareName, contentKind, folderName, owningFolder } from './file-names.ts';
import { readCertificate } from './read-certificate.ts';
import { readPar } from './read-par.ts';
import { readPersona } from './read-persona.ts';
import { readRubric } from './read-rubric.ts';
import { readScenario } from './read-scenario.ts';
import { readWalk } from './read-walk.ts';
import type { SourceFile } from './source-file.ts';

/** One file of a content folder: what it holds, or what is wrong with it. */
export interface ContentFile<T> {
  /** The name that its place promises: of the folder for a scenario, of the file for the others. */
  readonly id: string;
  readonly file: SourceFile;
  readonly read: Result<T, readonly Diagnostic[]>;
}

/** All that trainers have written, broken files included. */
export interface Content {
  readonly scenarios: readonly ContentFile<Scenario>[];
  readonly personas: readonly ContentFile<Persona>[];
  readonly rubrics: readonly ContentFile<Rubric>[];
  /** `scenario`: the id of the case whose folder holds the walk. */
  readonly walks: readonly (ContentFile<Walk> & { readonly scenario: string })[];
  /** The id is that of the case whose folder holds it. */
  readonly pars: readonly ContentFile<Par>[];
  /** The id is that of the case whose folder holds it. */
  readonly certificates: readonly ContentFile<Certificate>[];
  /** YAML files that lie where nothing looks for them. */
  readonly strays: readonly SourceFile[];
}

/** Sorts files by where they lie and reads each. Never throws for a bad file. */
export function readContent(files: readonly SourceFile[]): Content {
  const of = (kind: ReturnType<typeof contentKind>): readonly SourceFile[] =>
    files.filter((file) => contentKind(file.path) === kind);
  return {
    scenarios: of('scenario').map((file) => ({ id: folderName(file.path), file, read: readScenario(file) })),
    personas: of('persona').map((file) => ({ id: bareName(file.path), file, read: readPersona(file) })),
    rubrics: of('rubric').map((file) => ({ id: bareName(file.path), file, read: readRubric(file) })),
    walks: of('walk').map((file) => ({
      id: bareName(file.path),
      scenario: owningFolder(file.path),
      file,
      read: readWalk(file),
    })),
    pars: of('par').map((file) => ({ id: folderName(file.path), file, read: readPar(file) })),
    certificates: of('certificate').map((file) => ({
      id: folderName(file.path),
      file,
      read: readCertificate(file),
    })),
    strays: of('stray'),
  };
}

/** The things of a list that could be read. */
export function readable<T>(files: readonly ContentFile<T>[]): readonly T[] {
  return files.flatMap(({ read }) => (read.ok ? [read.value] : []));
}
