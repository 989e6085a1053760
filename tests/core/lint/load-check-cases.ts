import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { CHECKS } from '../../../src/core/lint/catalogue.ts';
import type { SourceFile } from '../../../src/core/scenario/compile/source-file.ts';
import {
  change,
  PERSONA_PATH,
  RUBRIC_PATH,
  SCENARIO_PATH,
  starterSources,
  WALK_PATH,
} from '../../support/starter.ts';

const PATHS = {
  scenario: SCENARIO_PATH,
  persona: PERSONA_PATH,
  rubric: RUBRIC_PATH,
  walk: WALK_PATH,
} as const;
type Part = keyof typeof PATHS;

interface Edit {
  readonly in: Part;
  readonly from: string;
  readonly to: string;
}

/** One line of a check's cases.yaml: a stretch of a starter file written otherwise, and where that is to be told. */
export interface CheckCase extends Edit {
  readonly check: string;
  /** What stands on the line that is to be named, after the change. */
  readonly at?: string;
  /** The file in which it is told, where that is another one than the one that was changed. */
  readonly told?: Part;
  /** Further changes. */
  readonly also?: readonly Edit[];
  /** A near miss: the check is to say nothing. */
  readonly quiet?: true;
}

export function loadCheckCases(): readonly CheckCase[] {
  return CHECKS.flatMap(({ id }) => {
    const file = new URL(`../../../src/core/lint/${id}/cases.yaml`, import.meta.url);
    if (!existsSync(file)) return [];
    const cases = parse(readFileSync(file, 'utf8')) as readonly Omit<CheckCase, 'check'>[];
    return cases.map((one) => ({ check: id, ...one }));
  });
}

/** The starter files as the case has them. */
export function sourcesOf({ also = [], ...first }: CheckCase): readonly SourceFile[] {
  return [first, ...also].reduce<readonly SourceFile[]>(
    (sources, edit) =>
      sources.map((file) =>
        file.path === PATHS[edit.in] ? { ...file, text: change(file.text, edit.from, edit.to) } : file,
      ),
    starterSources(),
  );
}

/** The path of the file in which the case is told. */
export function toldIn(one: CheckCase): string {
  return PATHS[one.told ?? one.in];
}
