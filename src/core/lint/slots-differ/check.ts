import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';
import { linesWithPlaces } from '../trainee-texts.ts';

/** A line that gives a fact in one language and not in the other: the two would not be the same exercise. */
export const slotsDiffer: Check = {
  id: 'slots-differ',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      linesWithPlaces(value.lines)
        .filter(({ line }) => slots(line.say.zh) !== slots(line.say.en))
        .map(({ path }) => ({
          file,
          path: [...path, 'say'],
          message: {
            zh: '中英文台词里的“{…}”不一样。',
            en: 'The `{…}` of the Chinese and the English line differ.',
          },
          mend: { zh: '让两种语言说出同样的事实。', en: 'Let both languages tell the same facts.' },
        })),
    ),
};

function slots(text: string): string {
  return [...new Set(text.match(/\{[^{}]*\}/g) ?? [])].sort().join(' ');
}
