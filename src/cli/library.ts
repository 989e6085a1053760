import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { contentKey } from '../core/scenario/compile/file-names.ts';
import type { Persona } from '../core/scenario/schema/persona-schema.ts';
import type { Rubric } from '../core/scenario/schema/rubric-schema.ts';
import type { Scenario } from '../core/scenario/schema/scenario-schema.ts';
import { readContent, type Content, type ContentFile } from '../core/scenario/compile/read-content.ts';
import { loadSources, scenarioFolder } from '../node/load-content.ts';
import { diagnosticOutput, diagnosticText } from './output/diagnostic-output.ts';
import { pick } from './pick.ts';
import { callersFolder, callersPath } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What the product has, with the files that the caller names; those of the caller take the place of the product's own. */
export async function loadLibrary(...paths: readonly string[]): Promise<Content> {
  const own = await loadSources(scenarioFolder, callersFolder());
  const given = (
    await Promise.all(paths.map((path) => loadSources(callersPath(path), callersFolder())))
  ).flat();
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
  if (!isPath) return scenarioOf(await loadLibrary(), name);
  const folder = folderOfCase(name);
  // A case from elsewhere may bring its own customers, rubrics and shared files, in the folders beside its own.
  const beside = ['personas', 'rubrics', 'shared'].map((part) => join(dirname(folder), part));
  return scenarioOf(await loadLibrary(folder, ...beside), basename(folder));
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

function scenarioOf(
  library: Content,
  id: string,
): { readonly scenario: Scenario; readonly library: Content } {
  return { scenario: find('scenario', id, library.scenarios), library };
}

function folderOfCase(path: string): string {
  const whole = callersPath(path);
  return extname(whole) === '' ? whole : dirname(whole);
}
