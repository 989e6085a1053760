import { LANGS } from '../../base/lang.ts';
import type { Scenario } from '../../scenario/schema/scenario-schema.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';

const LISTS = ['options', 'demands', 'needs', 'threats'] as const;

/** One phrase for two things of the same kind: a reply that uses it would name both. */
export const phraseOfTwo: Check = {
  id: 'phrase-of-two',
  severity: 'warning',
  run: ({ content }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      LISTS.flatMap((list) =>
        doubled(value, list).map(({ phrase, path, first }) => ({
          file,
          path,
          message: {
            zh: `短语“${phrase}”已经属于“${first}”。`,
            en: `The phrase "${phrase}" belongs to \`${first}\` already.`,
          },
          mend: {
            zh: '写得更具体，让两者分得开。',
            en: 'Make it more specific, so that the two can be told apart.',
          },
        })),
      ),
    ),
};

function doubled(scenario: Scenario, list: (typeof LISTS)[number]) {
  const owners = new Map<string, string>();
  return scenario[list].flatMap(({ id, phrases }, i) =>
    LANGS.flatMap((lang) =>
      phrases[lang].flatMap((phrase, p) => {
        const key = `${lang} ${inOneOrder(phrase)}`;
        const first = owners.get(key);
        if (first === undefined) owners.set(key, id);
        return first === undefined || first === id
          ? []
          : [{ phrase, first, path: [list, i, 'phrases', lang, p] }];
      }),
    ),
  );
}

/** Parts in any order are the same phrase however they are written down. */
function inOneOrder(phrase: string): string {
  return phrase
    .split('&')
    .map((part) => part.trim())
    .sort()
    .join(' & ');
}
