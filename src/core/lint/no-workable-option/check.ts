import { holds } from '../../situation/condition.ts';
import type { Check } from '../check.ts';
import { factsOf } from '../../explore/reach/outcomes.ts';
import { authored } from '../pairings.ts';
import { truthsOf } from '../../explore/reach/truths.ts';

/** A truth that a seed can draw and under which nothing solves the real need. */
export const noWorkableOption: Check = {
  id: 'no-workable-option',
  severity: 'error',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) => {
      const real = new Set(value.needs.filter(({ kind }) => kind === 'real').map(({ id }) => id));
      const solving = value.options.filter(
        ({ solves, authority }) => authority !== 'none' && solves.some((need) => real.has(need)),
      );
      const stuck = truthsOf(value).find((truth) =>
        solving.every(({ blocked }) => blocked !== undefined && holds(blocked, factsOf({}, truth))),
      );
      if (!stuck) return [];
      const drawn = Object.entries(stuck).map(([name, drawnValue]) => `${name}: ${drawnValue}`);
      const zh = drawn.length > 0 ? `抽到 ${drawn.join('、')} 时` : '在这个案例里';
      const en = drawn.length > 0 ? `When ${drawn.join(', ')} is drawn` : 'In this case';
      return [
        {
          file,
          path: ['options'],
          part: 'key' as const,
          message: {
            zh: `${zh}，没有一个方案能解决真正的需求。`,
            en: `${en}, no option solves the real need.`,
          },
          mend: {
            zh: '加一个 solves 含真正需求、不被挡住、权限不是 none 的方案。',
            en: 'Add an option that solves the real need, is not blocked then and is not of authority `none`.',
          },
        },
      ];
    }),
};
