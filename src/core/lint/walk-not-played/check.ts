import type { Check } from '../check.ts';
import { walkStages } from '../walk-stage.ts';

/** A walk that was left alone because a file it is played with has an error. */
export const walkNotPlayed: Check = {
  id: 'walk-not-played',
  severity: 'warning',
  plays: true,
  run: (scope) =>
    walkStages(scope).flatMap(({ walk, files }) => {
      const fault = files.find(({ path }) => scope.faulty.has(path));
      return fault === undefined
        ? []
        : [
            {
              file: walk.file,
              path: [],
              message: {
                zh: `没有走这份走查：${fault.path} 里有错误。`,
                en: `This walk was not played: ${fault.path} has an error.`,
              },
              mend: { zh: '先改正那份文件，再检查一次。', en: 'Mend that file first, then check again.' },
            },
          ];
    }),
};
