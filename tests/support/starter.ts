import { readFileSync } from 'node:fs';
import { readContent, type Content } from '../../src/core/scenario/compile/read-content.ts';
import type { SourceFile } from '../../src/core/scenario/compile/source-file.ts';

/** The case and the persona that `npm run new` starts with: small, whole and in both languages. */

const template = (name: string): string =>
  readFileSync(new URL(`../../scripts/templates/${name}.yaml`, import.meta.url), 'utf8');

const defaultRubric = readFileSync(new URL('../../scenarios/rubrics/default.yaml', import.meta.url), 'utf8');

export const SCENARIO_PATH = 'scenarios/new-scenario/scenario.yaml';
export const PERSONA_PATH = 'scenarios/personas/new-persona.yaml';
export const RUBRIC_PATH = 'scenarios/rubrics/default.yaml';
export const WALK_PATH = 'scenarios/new-scenario/walks/fine.walk.yaml';

export const starterWalk = `format: 1
about: Hears, offers and confirms.
persona: new-persona
lang: zh
mode: guided
turns:
  - { choose: hear-and-act, expect: { state: considering, beat: weigh } }
  - { choose: confirm-plan, expect: { state: agreed } }
  - { choose: confirm-plan }
expect:
  ending: [resolved]
  need: met
  score: { at-least: 60 }
`;

export function starterSources(): readonly SourceFile[] {
  const scenario = change(template('scenario'), 'personas: [angry]', 'personas: [new-persona]');
  return [
    { path: SCENARIO_PATH, text: scenario },
    { path: PERSONA_PATH, text: template('persona') },
    { path: RUBRIC_PATH, text: defaultRubric },
    { path: WALK_PATH, text: starterWalk },
  ];
}

/** The starter files with one stretch of one file written otherwise. */
export function changedSources(path: string, from: string, to: string): readonly SourceFile[] {
  return starterSources().map((file) =>
    file.path === path ? { path, text: change(file.text, from, to) } : file,
  );
}

export function starterContent(): Content {
  return readContent(starterSources());
}

/** Fails where the stretch is not there, so that no test passes for having changed nothing. */
export function change(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the text does not hold ${from}`);
  return text.replace(from, () => to);
}

/** The line, from 1, on which a stretch stands. */
export function lineOf(text: string, stretch: string): number {
  const at = text.indexOf(stretch);
  if (at < 0) throw new Error(`the text does not hold ${stretch}`);
  return text.slice(0, at).split('\n').length;
}
