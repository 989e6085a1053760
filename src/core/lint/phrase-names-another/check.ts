import { LANGS, type Lang } from '../../base/lang.ts';
import { parsePhrase, classOf } from '../../language/phrase.ts';
import { indexCase } from '../../reading/case-index.ts';
import type { Reader } from '../../reading/read.ts';
import type { Scenario } from '../../scenario/schema/scenario-schema.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

const LISTS = ['options', 'demands'] as const;

/** A phrase of one option or demand that names another one as well: whoever says it would be taken to mean both. */
export const phraseNamesAnother: Check = {
  id: 'phrase-names-another',
  severity: 'warning',
  run: ({ content, readers }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      LANGS.flatMap((lang) =>
        clashes(value, lang, readers[lang]).map(({ phrase, path, other }) => ({
          file,
          path,
          message: {
            zh: `说“${phrase}”也会被认成“${other}”。`,
            en: `Whoever says "${phrase}" would be taken to name \`${other}\` as well.`,
          },
          mend: {
            zh: '让其中一个更具体：加上只有它才有的词。',
            en: 'Make one of the two more specific, with a word that only it has.',
          },
        })),
      ),
    ),
};

function clashes(scenario: Scenario, lang: Lang, read: Reader) {
  const index = indexCase(scenario, lang);
  return LISTS.flatMap((list) =>
    scenario[list].flatMap(({ id, phrases }, i) =>
      phrases[lang].flatMap((phrase, p) => {
        const kind = list === 'options' ? 'option' : 'demand';
        const spoken = spokenForm(phrase, scenario, lang);
        const { mentions } = read({ text: spoken, prev: '' }, index);
        const other = mentions.find((named) => named.kind === kind && named.id !== id);
        // The same phrase under both has a check of its own.
        const isTheSame = scenario[list].some((one) => one.id !== id && one.phrases[lang].includes(phrase));
        return other?.id === undefined || isTheSame
          ? []
          : [{ phrase: spoken, path: [list, i, 'phrases', lang, p], other: other.id }];
      }),
    ),
  );
}

/** How somebody would say a phrase: its first wording, the first word of each class. */
function spokenForm(phrase: string, scenario: Scenario, lang: Lang): string {
  const parsed = parsePhrase(phrase);
  if (!parsed.ok) return phrase;
  const parts = parsed.value.parts.map(([wording = '']) => {
    const name = classOf(wording);
    const word = name === undefined ? undefined : scenario.words?.[name]?.[lang][0];
    // A word of a class has brackets of its own, but no classes.
    return word === undefined ? wording : spokenForm(word, scenario, lang);
  });
  return parts.join(lang === 'zh' ? '' : ' ');
}
