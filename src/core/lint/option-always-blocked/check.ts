import { holds } from '../../situation/condition.ts';
import type { Check } from '../check.ts';
import { factsOf } from '../../explore/reach/outcomes.ts';
import { authored } from '../pairings.ts';
import { truthsOf } from '../../explore/reach/truths.ts';

/** An option that is blocked whatever the seed draws: no customer can ever accept it. */
export const optionAlwaysBlocked: Check = {
  id: 'option-always-blocked',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      value.options.flatMap(({ id, blocked }, i) =>
        blocked && truthsOf(value).every((truth) => holds(blocked, factsOf({}, truth)))
          ? [
              {
                file,
                path: ['options', i, 'blocked'],
                part: 'key' as const,
                message: {
                  zh: `不管抽到什么，方案“${id}”都被挡住，谁也接受不了。`,
                  en: `Whatever is drawn, the option \`${id}\` is blocked: no customer can ever accept it.`,
                },
                mend: {
                  zh: '让它至少在一种抽法下可行，或删掉它。',
                  en: 'Let it work under at least one draw, or remove it.',
                },
              },
            ]
          : [],
      ),
    ),
};
