import { LANGS, type Lang } from '../../base/lang.ts';
import { scriptsOf } from '../../language/scripts.ts';
import type { Choice } from '../../scenario/schema/scenario-schema.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

/** Fine choices from which on a common word is a habit. */
const FEWEST = 4;

/** A word that stands in every fine choice and in no other: trainees learn to look for it instead of reading. */
export const choiceToldByAWord: Check = {
  id: 'choice-told-by-a-word',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      LANGS.flatMap((lang) => {
        const word = telltale(value.choices, lang);
        if (word === undefined) return [];
        return [
          {
            file,
            path: ['choices'],
            part: 'key' as const,
            message: {
              zh: `好的回复里都有“${word}”，别的回复里都没有，不读也能选对。`,
              en: `"${word}" stands in every fine choice and in no other: one can pick without reading.`,
            },
            mend: {
              zh: '在一般的和不好的回复里也用上它，或在几条好的回复里换个说法。',
              en: 'Use it in fair and poor choices too, or say it otherwise in some of the fine ones.',
            },
          },
        ];
      }),
    ),
};

function telltale(choices: readonly Choice[], lang: Lang): string | undefined {
  const [first, ...fine] = choices
    .filter(({ grade }) => grade === 'fine')
    .map(({ say }) => wordsOf(say[lang]));
  if (!first || fine.length + 1 < FEWEST) return undefined;
  const others = choices.filter(({ grade }) => grade !== 'fine').map(({ say }) => wordsOf(say[lang]));
  if (others.length === 0) return undefined;
  return [...first].find(
    (word) => fine.every((words) => words.has(word)) && !others.some((words) => words.has(word)),
  );
}

/** Words of an English text; pairs of characters of a Chinese one, which has no spaces. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z’']{3,}/g) ?? [];
  const pairs = Array.from(text, (unit, i) => unit + (text[i + 1] ?? '')).filter(
    (pair) => scriptsOf(pair).han === 2,
  );
  return new Set([...words, ...pairs]);
}
