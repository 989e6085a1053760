import { runWalk, type Mismatch } from '../../explore/run-walk.ts';
import type { Path } from '../../scenario/compile/locate.ts';
import type { Check } from '../check.ts';
import { walkStages } from '../walk-stage.ts';

/** A walk that does not come out as it says: the case, the persona or the rules have changed under it. */
export const walkDisagrees: Check = {
  id: 'walk-disagrees',
  severity: 'error',
  plays: true,
  run: (scope) =>
    walkStages(scope).flatMap(({ walk, run }) => {
      if (!run) return [];
      return runWalk(run, walk.value).mismatches.map((mismatch) => ({
        file: walk.file,
        path: pathOf(mismatch),
        message: mismatch.message,
        mend: {
          zh: '看看是案例、客户类型还是走查自己不对，改正它。',
          en: 'See whether the case, the persona or the walk itself is wrong, and mend that.',
        },
      }));
    }),
};

function pathOf({ turn, key }: Mismatch): Path {
  if (turn === null) return key === null ? ['expect'] : ['expect', key];
  return key === null ? ['turns', turn] : ['turns', turn, 'expect', key];
}
