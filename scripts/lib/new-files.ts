import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { STARTER_KINDS, starterFiles, type StarterKind } from '../../src/node/starter-files.ts';
import { enlist } from './enlist.ts';
import { root } from './paths.ts';

export const KINDS = ['rule', 'act', 'check', ...STARTER_KINDS] as const;
export type Kind = (typeof KINDS)[number];

export interface NewFile {
  readonly path: string;
  readonly content: string;
}

export interface Plan {
  readonly files: readonly NewFile[];
  /** What is left to the author. */
  readonly next: readonly string[];
}

/** Templates by the file they become; in each `{{id}}` and `{{camel}}` (or the example's name) give way to the new name. */
const TEMPLATES: Readonly<Record<Exclude<Kind, StarterKind>, Readonly<Record<string, string>>>> = {
  rule: {
    'src/core/rules/{{id}}/rule.ts': 'rule/rule.ts.txt',
    'src/core/rules/{{id}}/cases.yaml': 'rule/cases.yaml',
    'src/core/rules/{{id}}/text.zh.md': 'rule/text.zh.md',
    'src/core/rules/{{id}}/text.en.md': 'rule/text.en.md',
  },
  check: {
    'src/core/lint/{{id}}/check.ts': 'check/check.ts.txt',
    'src/core/lint/{{id}}/cases.yaml': 'check/cases.yaml',
    'src/core/lint/{{id}}/text.zh.md': 'check/text.zh.md',
    'src/core/lint/{{id}}/text.en.md': 'check/text.en.md',
  },
  act: {
    'src/core/reading/acts/{{id}}/act.ts': 'act/act.ts.txt',
    'src/core/reading/acts/{{id}}/cases.yaml': 'act/cases.yaml',
    'src/core/reading/acts/{{id}}/text.zh.md': 'act/text.zh.md',
    'src/core/reading/acts/{{id}}/text.en.md': 'act/text.en.md',
  },
};

/** Lists that a new rule or check is added to. */
const CATALOGUES: Readonly<Partial<Record<Kind, { readonly file: string; readonly module: string }>>> = {
  rule: { file: 'src/core/rules/catalogue.ts', module: 'rule.ts' },
  act: { file: 'src/core/reading/acts/catalogue.ts', module: 'act.ts' },
  check: { file: 'src/core/lint/catalogue.ts', module: 'check.ts' },
};

const NEXT: Readonly<Record<Kind, readonly string[]>> = {
  rule: [
    'Write what it looks at in rule.ts, its cases and both texts.',
    'npx vitest run tests/core/rules tests/catalogue',
    'npm run generate',
  ],
  check: [
    'Write what it looks for, both texts, and its cases (found, and near misses) in cases.yaml.',
    'npm run generate',
  ],
  act: [
    'Add the id to src/core/base/acts.ts, label replies with it in data/ and train the text model.',
    'npm run generate',
  ],
  persona: [
    'npm run steadyline -- lint scenarios/personas',
    'Name it in the `personas` of a case, then play it.',
  ],
  rubric: [
    'npm run steadyline -- lint scenarios/rubrics/{{id}}.yaml',
    'npm run steadyline -- play gate-without-id --rubric {{id}} --lang zh',
  ],
  scenario: [
    'npm run steadyline -- lint scenarios/{{id}}',
    'npm run steadyline -- play {{id}} --persona angry --lang zh',
  ],
};

/** What is to be written for a new thing. Nothing is written yet. */
export async function planNew(kind: Kind, id: string): Promise<Plan> {
  const next = NEXT[kind].map((step) => step.replaceAll('{{id}}', id));
  const starter = STARTER_KINDS.find((one) => one === kind);
  if (starter) {
    const files = await starterFiles(starter, id);
    return { files: files.map(({ path, content }) => ({ path: `scenarios/${path}`, content })), next };
  }
  return { files: await codeFiles(kind, id), next };
}

async function codeFiles(kind: Kind, id: string): Promise<readonly NewFile[]> {
  const camel = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const fill = (text: string): string =>
    text.replaceAll('{{id}}', id).replaceAll('{{camel}}', camel).replaceAll(`new-${kind}`, id);
  const templates = Object.entries(TEMPLATES).find(([name]) => name === kind)?.[1] ?? {};
  const files = await Promise.all(
    Object.entries(templates).map(async ([path, template]) => ({
      path: fill(path),
      content: fill(await readFile(join(root, 'scripts/templates', template), 'utf8')),
    })),
  );
  const catalogue = CATALOGUES[kind];
  const listed = catalogue && {
    path: catalogue.file,
    content: enlist(await readFile(join(root, catalogue.file), 'utf8'), id, camel, catalogue.module),
  };
  return [...files, ...(listed ? [listed] : [])];
}
