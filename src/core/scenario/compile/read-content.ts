import type { Diagnostic } from '../../base/diagnostic.ts';
import { present } from '../../base/invariant.ts';
import { succeed, type Result } from '../../base/result.ts';
import type { Certificate } from '../schema/certificate-schema.ts';
import type { House } from '../schema/house-schema.ts';
import type { Par } from '../schema/par-schema.ts';
import type { Persona } from '../schema/persona-schema.ts';
import type { Rubric } from '../schema/rubric-schema.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import type { Shared } from '../schema/shared-schema.ts';
import type { Walk } from '../schema/walk-schema.ts';
import { bareName, contentKind, folderName, owningFolder } from './file-names.ts';
import { readCertificate } from './read-certificate.ts';
import { readHouse } from './read-house.ts';
import { readPar } from './read-par.ts';
import { readPersonas } from './read-persona.ts';
import { readRubric } from './read-rubric.ts';
import { readScenario } from './read-scenario.ts';
import { readShared } from './read-shared.ts';
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
  /** What several cases include. Each case holds what it has taken in. */
  readonly shared: readonly ContentFile<Shared>[];
  /** The settings of the house: at most one file. Its names are in the personas already. */
  readonly houses: readonly ContentFile<House>[];
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
  const shared = readShared(of('shared'));
  const personas = readPersonas(of('persona'));
  const houses = of('house').map((file) => ({
    id: 'house',
    file,
    read: readHouse(file, [...personas.keys()]),
  }));
  return {
    scenarios: of('scenario').map((file) => ({
      id: folderName(file.path),
      file,
      read: readScenario(file, shared),
    })),
    personas: named(listed(of('persona'), personas), readable(houses)),
    rubrics: of('rubric').map((file) => ({ id: bareName(file.path), file, read: readRubric(file) })),
    shared: listed(of('shared'), shared),
    houses,
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

function listed<T>(
  files: readonly SourceFile[],
  read: ReadonlyMap<string, ContentFile<T>['read']>,
): readonly ContentFile<T>[] {
  return files.map((file) => {
    const id = bareName(file.path);
    return { id, file, read: present(read.get(id), 'every file has been read') };
  });
}

/** Personas under the names that the house gives them. */
function named(
  personas: readonly ContentFile<Persona>[],
  houses: readonly House[],
): readonly ContentFile<Persona>[] {
  return personas.map((one) => {
    const name = houses.flatMap(({ names }) => names.personas[one.id] ?? [])[0];
    return one.read.ok && name ? { ...one, read: succeed({ ...one.read.value, name }) } : one;
  });
}

/** The things of a list that could be read. */
export function readable<T>(files: readonly ContentFile<T>[]): readonly T[] {
  return files.flatMap(({ read }) => (read.ok ? [read.value] : []));
}
