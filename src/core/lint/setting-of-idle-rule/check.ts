import type { Rubric } from '../../scenario/schema/rubric-schema.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** A rubric that sets something of a rule which it leaves without effect: switched off, or of a dimension that weighs nothing. */
export const settingOfIdleRule: Check = {
  id: 'setting-of-idle-rule',
  severity: 'warning',
  run: ({ content, rules }) =>
    authored(content.rubrics).flatMap(({ value, file }) =>
      rules.flatMap((rule) => {
        const why = idleBecause(value, rule);
        if (!why) return [];
        return [
          {
            file,
            path: ['rules', rule.id],
            part: 'key' as const,
            message: {
              zh: `规则“${rule.id}”${why.zh}，这里的设置不起作用。`,
              en: `The rule \`${rule.id}\` ${why.en}: what is set here does nothing.`,
            },
            mend: {
              zh: '给维度加上权重、把规则放进评分项，或删掉这些设置。',
              en: 'Give its dimension a weight, put it on the sheet, or remove the setting.',
            },
          },
        ];
      }),
    ),
};

function idleBecause({ rules, dimensions, scheme, items }: Rubric, { id, dimension }: Rule) {
  const setting = rules[id];
  if (!setting) return undefined;
  const { off, options, severity, ...rest } = setting;
  const isSet = severity !== undefined || Object.keys(options).length > 0 || Object.keys(rest).length > 0;
  if (off) return isSet ? { zh: '已经关掉', en: 'is switched off' } : undefined;
  // A veto fails a run wherever it stands.
  if (severity === 'veto') return undefined;
  if (scheme === 'deductions') {
    const isListed = items.some((item) => item.rules.includes(id) || item.dimensions.includes(dimension));
    return isListed ? undefined : { zh: '不在任何评分项里', en: 'is on no line of the sheet' };
  }
  return dimensions[dimension] === 0
    ? { zh: '所在的维度权重为 0', en: 'belongs to a dimension of weight 0' }
    : undefined;
}
