import { allConditions, within, type Decides } from '../all-conditions.ts';
import type { Check } from '../check.ts';
import { contradiction } from '../../explore/reach/possible.ts';
import type { Condition } from '../../scenario/schema/condition.ts';

const MENDS = {
  itself: {
    zh: '检查上下限和 any、all、none 是否互相冲突。',
    en: 'See whether its bounds, or `any`, `all` and `none`, are at odds with one another.',
  },
  time: {
    zh: '“customer”只能在结局和评价里问，“ending”只能在评价里问。',
    en: '`customer` can be asked in endings and verdicts, `ending` in verdicts only.',
  },
} as const;

/** A condition that can never hold, so that what hangs on it never happens. */
export const impossibleCondition: Check = {
  id: 'impossible-condition',
  severity: 'error',
  run: ({ content }) =>
    allConditions(content).flatMap(({ file, decides, ...placed }) =>
      within(placed).flatMap(({ condition, path }) => {
        const key = impossibleKey(condition, decides);
        if (key === undefined) return [];
        return [
          {
            file,
            path: [...path, key],
            part: 'key' as const,
            message: {
              zh: `“${key}”这个条件在这里永远不成立。`,
              en: `What \`${key}\` asks can never hold here.`,
            },
            mend: MENDS[isUnknownThen(condition, decides) === key ? 'time' : 'itself'],
          },
        ];
      }),
    ),
};

function impossibleKey(condition: Condition, decides: Decides): string | undefined {
  const key = contradiction(condition);
  // Whoever contains an impossible condition is told by it.
  if (key !== undefined && key !== 'any' && key !== 'all') return key;
  return isUnknownThen(condition, decides);
}

/** How the customer left, and which ending that is, is known only when the call is over. */
function isUnknownThen({ customer, ending }: Condition, decides: Decides): 'customer' | 'ending' | undefined {
  if (ending !== undefined && decides !== 'verdict') return 'ending';
  return customer !== undefined && decides !== 'verdict' && decides !== 'ending' ? 'customer' : undefined;
}
