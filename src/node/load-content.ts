import { join, relative } from 'node:path';
import { readContent, type Content } from '../core/scenario/compile/read-content.ts';
import type { SourceFile } from '../core/scenario/compile/source-file.ts';
import { findYaml } from './find-yaml.ts';
import { projectFolder } from './project-folder.ts';
import { readSource } from './read-source.ts';

/** Where the product's own scenarios, personas and rubrics lie. */
export const scenarioFolder = join(projectFolder, 'scenarios');

/** Reads a content folder. Nothing is thrown for a bad file: it comes with its diagnostics. */
export async function loadContent(
  folder: string = scenarioFolder,
  shownFrom: string = projectFolder,
): Promise<Content> {
  return readContent(await loadSources(folder, shownFrom));
}

/** The YAML files of a folder (or the one file) as text; paths are shown as seen from `shownFrom`. None where it is not there. */
export async function loadSources(fileOrFolder: string, shownFrom: string): Promise<SourceFile[]> {
  const files = (await findYaml(fileOrFolder)) ?? [];

  return Promise.all(files.map((file) => readSource(file, relative(shownFrom, file))));
}
