import { indexCase } from '../reading/case-index.ts';
import { prepareRun, type Run } from '../session/run.ts';
import type { Content, ContentFile } from '../scenario/compile/read-content.ts';
import type { SourceFile } from '../scenario/compile/source-file.ts';
import type { Walk } from '../scenario/schema/walk-schema.ts';
import { authored, type Authored } from './pairings.ts';
import type { LintScope } from './check.ts';

/** A walk with the files that it is played with. Undefined where one is missing or cannot be read. */
export interface WalkStage {
  readonly walk: Authored<Walk>;
  /** The id of its case. */
  readonly scenario: string;
  /** The case, the customer and the score sheet, as far as they are there. */
  readonly files: readonly SourceFile[];
  readonly run: Run | undefined;
}

/** Every walk that can be read, and the call that it is of where nothing it needs is at fault. */
export function walkStages(scope: LintScope): readonly WalkStage[] {
  return scope.content.walks.flatMap(({ scenario, file, read }) => {
    if (!read.ok) return [];
    const files = stageFiles(scope.content, scenario, read.value);
    const isSound = ![file, ...files].some(({ path }) => scope.faulty.has(path));
    const run = isSound ? runFor(scope, scenario, read.value) : undefined;
    return [{ walk: { value: read.value, file }, scenario, files, run }];
  });
}

function stageFiles(
  { scenarios, personas, rubrics }: Content,
  id: string,
  walk: Walk,
): readonly SourceFile[] {
  const scenario = scenarios.find((one) => one.id === id);
  const rubric = scenario?.read.ok === true ? scenario.read.value.rubric : undefined;
  const needed: readonly (ContentFile<unknown> | undefined)[] = [
    scenario,
    personas.find((one) => one.id === walk.persona),
    rubrics.find((one) => one.id === rubric),
  ];
  return needed.flatMap((one) => one?.file ?? []);
}

/** Undefined where something that the walk needs is missing, which other checks tell. */
function runFor({ content, rules, readers }: LintScope, id: string, walk: Walk): Run | undefined {
  const scenario = valueOf(content.scenarios, id);
  const persona = valueOf(content.personas, walk.persona);
  const rubric = valueOf(content.rubrics, scenario?.rubric ?? '');
  if (!scenario || !persona || !rubric) return undefined;
  const index = indexCase(scenario, walk.lang, rubric);
  const { lang, mode, seed } = walk;
  const read = readers[lang];
  return prepareRun({
    scenario,
    persona,
    rubric,
    rules,
    lang,
    mode,
    seed,
    pace: 'untimed',
    read: (request) => read(request, index),
  });
}

function valueOf<T extends { readonly id: string }>(
  files: readonly ContentFile<T>[],
  id: string,
): T | undefined {
  return authored(files).find(({ value }) => value.id === id)?.value;
}
