import type { Rubric } from '../schema/rubric-schema.ts';
import { bareName } from './file-names.ts';
import { checkOwnName } from './names.ts';
import { problem, type Problem } from './problem.ts';

/** What the schema cannot say of a rubric file by itself. */
export function checkRubric(rubric: Rubric, path: string): Problem[] {
  const isWeightless = Object.values(rubric.dimensions).every((weight) => weight === 0);
  return [...checkOwnName(rubric.id, bareName(path)), ...(isWeightless ? [weightless()] : [])];
}

function weightless(): Problem {
  return problem(
    ['dimensions'],
    'rubric/weightless',
    {
      zh: '所有维度的权重都是 0，什么也评不出来。',
      en: 'Every dimension weighs nothing: no run could earn a point.',
    },
    { zh: '至少给一个维度大于 0 的权重。', en: 'Give at least one dimension a weight above 0.' },
  );
}
