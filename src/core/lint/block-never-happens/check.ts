import { holds } from '../../situation/condition.ts';
import type { Check } from '../check.ts';
import { factsOf } from '../../explore/reach/outcomes.ts';
import { authored } from '../pairings.ts';
import { truthsOf } from '../../explore/reach/truths.ts';

/** A block under a truth that no seed can draw. */
export const blockNeverHappens: Check = {
  id: 'block-never-happens',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      value.options.flatMap(({ id, blocked }, i) =>
        blocked && !truthsOf(value).some((truth) => holds(blocked, factsOf({}, truth)))
          ? [
              {
                file,
                path: ['options', i, 'blocked'],
                part: 'key' as const,
                message: {
                  zh: `没有哪种抽法会挡住方案“${id}”。`,
                  en: `No draw ever blocks the option \`${id}\`.`,
                },
                mend: {
                  zh: '检查 truth 里的变量和值，或删掉 blocked。',
                  en: 'See to the variables and values under `truth`, or remove `blocked`.',
                },
              },
            ]
          : [],
      ),
    ),
};
