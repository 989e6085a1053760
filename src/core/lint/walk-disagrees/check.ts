import { indexCase } from '../../reading/case-index.ts';
import { runWalk, type Mismatch } from '../../explore/run-walk.ts';
import type { Path } from '../../scenario/compile/locate.ts';
import { readable } from '../../scenario/compile/read-content.ts';
import { prepareRun, type Run } from '../../session/run.ts';
import type { Walk } from '../../scenario/schema/walk-schema.ts';
import type { Check, LintScope } from '../check.ts';

/** A walk that does not come out as it says: the case, the persona or the rules have changed under it. */
export const walkDisagrees: Check = {
  id: 'walk-disagrees',
  severity: 'error',
  plays: true,
  run: (scope) =>
    scope.content.walks.flatMap(({ scenario, file, read }) => {
      const run = read.ok ? runFor(scope, scenario, read.value) : undefined;
      if (!read.ok || !run) return [];
      return runWalk(run, read.value).mismatches.map((mismatch) => ({
        file,
        path: pathOf(mismatch),
        message: mismatch.message,
        mend: {
          zh: '看看是案例、客户类型还是走查自己不对，改正它。',
          en: 'See whether the case, the persona or the walk itself is wrong, and mend that.',
        },
      }));
    }),
};

/** Undefined where something that the walk needs is missing or broken, which other checks tell. */
function runFor({ content, rules, readers }: LintScope, id: string, walk: Walk): Run | undefined {
  const scenario = readable(content.scenarios).find((one) => one.id === id);
  const persona = readable(content.personas).find((one) => one.id === walk.persona);
  const rubric = readable(content.rubrics).find((one) => one.id === scenario?.rubric);
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

function pathOf({ turn, key }: Mismatch): Path {
  if (turn === null) return key === null ? ['expect'] : ['expect', key];
  return key === null ? ['turns', turn] : ['turns', turn, 'expect', key];
}
