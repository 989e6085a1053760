import { closest } from '../../base/closest.ts';
import type { Path } from '../../scenario/compile/locate.ts';
import type { Walk } from '../../scenario/schema/walk-schema.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** A rubric or a walk that names a rule which the catalogue does not have. */
export const unknownRule: Check = {
  id: 'unknown-rule',
  severity: 'error',
  run: ({ content, rules }) => {
    const known = rules.map(({ id }) => id);
    const named = [
      ...authored(content.rubrics).flatMap(({ value, file }) =>
        Object.keys(value.rules).map((id) => ({ id, file, path: ['rules', id], part: 'key' as const })),
      ),
      ...authored(content.rubrics).flatMap(({ value, file }) =>
        value.items.flatMap((item, i) =>
          item.rules.map((id, n) => ({ id, file, path: ['items', i, 'rules', n], part: 'value' as const })),
        ),
      ),
      ...authored(content.walks).flatMap(({ value, file }) =>
        rulesOfWalk(value).map(({ id, path }) => ({ id, file, path, part: 'value' as const })),
      ),
    ];
    return named
      .filter(({ id }) => !known.includes(id))
      .map(({ id, ...place }) => {
        const meant = closest(id, known);
        return {
          ...place,
          message: { zh: `没有叫“${id}”的规则。`, en: `There is no rule called \`${id}\`.` },
          mend: {
            zh: meant ? `是不是想写“${meant}”？` : '规则的名字列在 docs/catalogue 里。',
            en: meant ? `Did you mean \`${meant}\`?` : 'The rules are listed in docs/catalogue.',
          },
        };
      });
  },
};

function rulesOfWalk({ turns, expect }: Walk): { readonly id: string; readonly path: Path }[] {
  const expectations = [
    { expected: expect, path: ['expect'] as Path },
    ...turns.map((turn, i) => ({ expected: turn.expect, path: ['turns', i, 'expect'] })),
  ];
  return expectations.flatMap(({ expected, path }) =>
    (['met', 'violated'] as const).flatMap((kind) =>
      (expected?.[kind] ?? []).map((id, i) => ({ id, path: [...path, kind, i] })),
    ),
  );
}
