import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';
import type { Effect } from '../../scenario/schema/persona-schema.ts';
import type { Path } from '../../scenario/compile/locate.ts';

/** Something that moves the customer and does not say why: the debrief has no words for it. */
export const unexplainedEffect: Check = {
  id: 'unexplained-effect',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.personas).flatMap(({ value, file }) =>
      [
        { effects: value.anywhere.effects, path: ['anywhere'] as Path },
        ...Object.entries(value.states).map(([name, { effects }]) => ({ effects, path: ['states', name] })),
      ].flatMap(({ effects, path }) =>
        silent(effects).map((i) => ({
          file,
          path: [...path, 'effects', i],
          message: {
            zh: '这个反应没有写 because，复盘里说不出客户为什么变了。',
            en: 'This effect has no `because`: the debrief cannot say why the customer moved.',
          },
          mend: {
            zh: '加上 because，用客户的感受说一句。',
            en: 'Add `because`: one sentence, as the customer felt it.',
          },
        })),
      ),
    ),
};

function silent(effects: readonly Effect[]): readonly number[] {
  return effects.flatMap(({ because }, i) => (because ? [] : [i]));
}
