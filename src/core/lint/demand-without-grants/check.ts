import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** A demand beyond authority without the words that promise it, or one within authority with them. */
export const demandWithoutGrants: Check = {
  id: 'demand-without-grants',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      value.demands.flatMap(({ id, level, grants }, i) => {
        if ((level === 'beyond') === (grants !== undefined)) return [];
        const isMissing = level === 'beyond';
        return [
          {
            file,
            path: isMissing ? ['demands', i, 'id'] : ['demands', i, 'grants'],
            part: isMissing ? ('value' as const) : ('key' as const),
            message: isMissing
              ? {
                  zh: `没有写怎样说就算答应了“${id}”，一口答应也看不出来。`,
                  en: `\`${id}\` does not say which words promise it: a plain promise would pass unnoticed.`,
                }
              : {
                  zh: `“${id}”在权限之内，答应它不算越权，grants 不起作用。`,
                  en: `\`${id}\` is within authority, so that \`grants\` does nothing.`,
                },
            mend: isMissing
              ? {
                  zh: '加上 grants：学员答应时会说的话。',
                  en: 'Add `grants`: the words by which somebody would promise it.',
                }
              : {
                  zh: '删掉 grants，或把 level 改成 beyond。',
                  en: 'Remove `grants`, or make it `level: beyond`.',
                },
          },
        ];
      }),
    ),
};
