import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { caseOf, contentKey } from '../core/scenario/compile/file-names.ts';
import type { Persona } from '../core/scenario/schema/persona-schema.ts';
import type { Rubric } from '../core/scenario/schema/rubric-schema.ts';
import type { Scenario } from '../core/scenario/schema/scenario-schema.ts';
import { readContent, type Content, type ContentFile } from '../core/scenario/compile/read-content.ts';
import type { SourceFile } from '../core/scenario/compile/source-file.ts';
import { loadSources, scenarioFolder } from '../node/load-content.ts';
import { diagnosticOutput, diagnosticText } from './output/diagnostic-output.ts';
import { pick } from './pick.ts';
import { callersFolder, callersPath } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/**
 * What the product has, with the files that the caller names; those of the caller take the place of the product's own.
 * A case from elsewhere may bring its own customers, rubrics and shared files, in the folders beside its own.
 */
export async function loadLibrary(...paths: readonly string[]): Promise<Content> {
  return withGiven(await loadSources(scenarioFolder, callersFolder()), paths);
}

/** The same without the product's own cases, which take the longest to read: for what asks for cases that the caller names. */
export async function loadBesideCases(...paths: readonly string[]): Promise<Content> {
  const own = await loadSources(scenarioFolder, callersFolder());
  return withGiven(
    own.filter(({ path }) => caseOf(path) === undefined),
    paths,
  );
}

async function withGiven(own: readonly SourceFile[], paths: readonly string[]): Promise<Content> {
  const places = [...paths, ...paths.flatMap(besideCase)];
  const found = await Promise.all(places.map((path) => loadSources(callersPath(path), callersFolder())));
  const given = [...new Map(found.flat().map((file) => [file.path, file])).values()];
  const taken = new Set(given.map((file) => contentKey(file.path)));
  return readContent([...own.filter((file) => !taken.has(contentKey(file.path))), ...given]);
}

/** A scenario by its id, or by the path of its file or folder. */
export async function findScenario(
  name: string,
): Promise<{ readonly scenario: Scenario; readonly library: Content }> {
  const isPath = /[\\/]/.test(name) || extname(name) === '.yaml';
  if (isPath && !existsSync(callersPath(name)))
    throw new UsageError(`There is no file or folder ${callersPath(name)}.`);
  const folder = isPath ? folderOfCase(name) : join(scenarioFolder, name);
  // Where there is no such case, the names of all are told.
  const library = existsSync(folder) ? await loadBesideCases(folder) : await loadLibrary();
  return { scenario: find('scenario', basename(folder), library.scenarios), library };
}

export function findPersona(library: Content, scenario: Scenario, name: string | undefined): Persona {
  const id = name ?? scenario.personas[0] ?? '';
  const allowed = library.personas.filter((persona) => scenario.personas.includes(persona.id));
  return find(`persona for ${scenario.id}`, id, allowed);
}

/** A persona by its id, or by the path of its file. */
export async function findPersonaAnywhere(name: string): Promise<Persona> {
  const isPath = /[\\/]/.test(name) || extname(name) === '.yaml';
  if (isPath && !existsSync(callersPath(name)))
    throw new UsageError(`There is no file ${callersPath(name)}.`);
  const { personas } = isPath ? await loadLibrary(name) : await loadLibrary();
  return find('persona', isPath ? basename(name, '.yaml') : name, personas);
}

export function findRubric(library: Content, id: string): Rubric {
  return find('rubric', id, library.rubrics);
}

/** A readable one by its id. A broken file is told with its diagnostics. */
function find<T>(what: string, id: string, files: readonly ContentFile<T>[]): T {
  const { file, read } = pick(what, id, new Map(files.map((one) => [one.id, one])));
  if (read.ok) return read.value;
  const told = read.error.map((one) => diagnosticText(diagnosticOutput(one, 'en')));
  throw new UsageError(`${file.path} cannot be used:\n${told.join('\n')}`);
}

function besideCase(path: string): readonly string[] {
  return ['personas', 'rubrics', 'shared'].map((part) => join(dirname(folderOfCase(path)), part));
}

function folderOfCase(path: string): string {
  const whole = callersPath(path);
  return extname(whole) === '' ? whole : dirname(whole);
}
