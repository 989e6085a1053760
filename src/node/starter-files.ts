import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './project-folder.ts';

/** What trainers can begin with a file that works. */
export const STARTER_KINDS = ['persona', 'scenario', 'rubric'] as const;
export type StarterKind = (typeof STARTER_KINDS)[number];

export interface StarterFile {
  /** Seen from the content folder. */
  readonly path: string;
  readonly content: string;
}

/** Templates by the file they become. */
const TEMPLATES: Readonly<Record<StarterKind, Readonly<Record<string, string>>>> = {
  persona: { 'personas/{{id}}.yaml': 'persona.yaml' },
  scenario: {
    '{{id}}/scenario.yaml': 'scenario.yaml',
    '{{id}}/walks/angry-heard.walk.yaml': 'walk-heard.yaml',
    '{{id}}/walks/angry-pushed-off.walk.yaml': 'walk-pushed-off.yaml',
  },
  rubric: { 'rubrics/{{id}}.yaml': 'rubric.yaml' },
};

/** Commented files of a new thing that already work, under its own name. Nothing is written. */
export function starterFiles(kind: StarterKind, id: string): Promise<readonly StarterFile[]> {
  return Promise.all(
    Object.entries(TEMPLATES[kind]).map(async ([path, template]) => ({
      path: path.replaceAll('{{id}}', id),
      content: (await readFile(join(projectFolder, 'scripts/templates', template), 'utf8')).replaceAll(
        `new-${kind}`,
        id,
      ),
    })),
  );
}
