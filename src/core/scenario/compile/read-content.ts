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

const NOTHING: Content = {
  scenarios: [],
  personas: [],
  rubrics: [],
  shared: [],
  houses: [],
  walks: [],
  pars: [],
  certificates: [],
  strays: [],
};

/**
 * Sorts files by where they lie and reads each. Never throws for a bad file. `before`: what was read last; a file that
 * is the same object, read beside the same others, is taken over from there.
 */
export function readContent(files: readonly SourceFile[], before: Content = NOTHING): Content {
  const of = (kind: ReturnType<typeof contentKind>): readonly SourceFile[] =>
    files.filter((file) => contentKind(file.path) === kind);
  const isSameShared = areSame(of('shared'), before.shared);
  const shared = isSameShared
    ? new Map(before.shared.map(({ id, read }) => [id, read]))
    : readShared(of('shared'));
  return {
    scenarios: each(of('scenario'), isSameShared ? before.scenarios : [], (file) => ({
      id: folderName(file.path),
      file,
      read: readScenario(file, shared),
    })),
    ...readCustomers(of('persona'), of('house'), before),
    rubrics: each(of('rubric'), before.rubrics, (file) => ({
      id: bareName(file.path),
      file,
      read: readRubric(file),
    })),
    shared: isSameShared ? before.shared : listed(of('shared'), shared),
    walks: each(of('walk'), before.walks, (file) => ({
      id: bareName(file.path),
      scenario: owningFolder(file.path),
      file,
      read: readWalk(file),
    })),
    pars: each(of('par'), before.pars, (file) => ({
      id: folderName(file.path),
      file,
      read: readPar(file),
    })),
    certificates: each(of('certificate'), before.certificates, (file) => ({
      id: folderName(file.path),
      file,
      read: readCertificate(file),
    })),
    strays: of('stray'),
  };
}

/** Personas may derive from one another and are called as the house says, so they are read all together. */
function readCustomers(
  files: readonly SourceFile[],
  houseFiles: readonly SourceFile[],
  before: Content,
): Pick<Content, 'personas' | 'houses'> {
  if (areSame(files, before.personas) && areSame(houseFiles, before.houses))
    return { personas: before.personas, houses: before.houses };
  const personas = readPersonas(files);
  const houses = houseFiles.map((file) => ({
    id: 'house',
    file,
    read: readHouse(file, [...personas.keys()]),
  }));
  return { personas: named(listed(files, personas), readable(houses)), houses };
}

function each<T extends { readonly file: SourceFile }>(
  files: readonly SourceFile[],
  before: readonly T[],
  read: (file: SourceFile) => T,
): readonly T[] {
  const known = new Map(before.map((one) => [one.file, one]));
  return files.map((file) => known.get(file) ?? read(file));
}

function areSame(files: readonly SourceFile[], before: readonly { readonly file: SourceFile }[]): boolean {
  return files.length === before.length && files.every((file, i) => file === before[i]?.file);
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
