import type { Localised } from '../../base/lang.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** Settings that say something only of faults, and the one that says something only of chances. */
const OF_FAULTS = ['severity', 'deduct', 'cap'] as const;
const OF_CHANCES = ['weight'] as const;

/** A rubric that gives a chance a price, or a fault a weight: the file looks as if it did something and does not. */
export const settingWithoutEffect: Check = {
  id: 'setting-without-effect',
  severity: 'warning',
  run: ({ content, rules }) =>
    authored(content.rubrics).flatMap(({ value, file }) =>
      rules.flatMap((rule) => {
        const setting = value.rules[rule.id];
        const idle = rule.kind === 'chance' ? OF_FAULTS : OF_CHANCES;
        return idle
          .filter((key) => setting?.[key] !== undefined)
          .map((key) => ({
            file,
            path: ['rules', rule.id, key],
            part: 'key' as const,
            message: messageOf(rule, key),
            mend: MENDS[rule.kind],
          }));
      }),
    ),
};

function messageOf({ id, kind }: Rule, key: string): Localised {
  return kind === 'chance'
    ? {
        zh: `“${id}”是机会，只会挣分，“${key}”对它不起作用。`,
        en: `\`${id}\` is a chance to earn: \`${key}\` does nothing to it.`,
      }
    : {
        zh: `“${id}”是失误，只会扣分，“${key}”对它不起作用。`,
        en: `\`${id}\` is a fault and only costs: \`${key}\` does nothing to it.`,
      };
}

const MENDS: Readonly<Record<Rule['kind'], Localised>> = {
  chance: { zh: '机会的分量用 weight 设。', en: 'What a chance is worth is set by `weight`.' },
  fault: {
    zh: '失误的代价用 severity、deduct 或 cap 设。',
    en: 'What a fault costs is set by `severity`, `deduct` or `cap`.',
  },
};
