import { closest } from '../../base/closest.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** A rubric that sets an option which its rule does not have. */
export const unknownOption: Check = {
  id: 'unknown-option',
  severity: 'error',
  run: ({ content, rules }) =>
    authored(content.rubrics).flatMap(({ value, file }) =>
      rules.flatMap((rule) => {
        const known = Object.keys(rule.options);
        const set = Object.keys(value.rules[rule.id]?.options ?? {});
        return set
          .filter((option) => !known.includes(option))
          .map((option) => ({
            file,
            path: ['rules', rule.id, 'options', option],
            part: 'key' as const,
            message: {
              zh: `规则“${rule.id}”没有叫“${option}”的选项。`,
              en: `The rule \`${rule.id}\` has no option \`${option}\`.`,
            },
            mend: mendOf(option, known),
          }));
      }),
    ),
};

function mendOf(option: string, known: readonly string[]): { readonly zh: string; readonly en: string } {
  const meant = closest(option, known);
  if (meant !== undefined) return { zh: `是不是想写“${meant}”？`, en: `Did you mean \`${meant}\`?` };
  if (known.length === 0)
    return { zh: '这条规则没有选项，删掉它。', en: 'The rule has no options: drop it.' };
  return { zh: `可用的有：${known.join('、')}。`, en: `Use one of: ${known.join(', ')}.` };
}
