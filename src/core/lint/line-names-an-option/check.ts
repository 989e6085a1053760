import { LANGS, type Lang } from '../../base/lang.ts';
import { indexCase } from '../../reading/case-index.ts';
import type { Reader } from '../../reading/read.ts';
import type { Scenario } from '../../scenario/schema/scenario-schema.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';
import { linesWithPlaces } from '../trainee-texts.ts';

/** What is said before any option is on the table. */
const BEFORE_OFFERS: ReadonlySet<string> = new Set(['opening', 'vent', 'retell', 'cue', 'relapse']);

/** A complaint of the customer that holds the phrases of an option: whoever says it back would be taken to offer it. */
export const lineNamesAnOption: Check = {
  id: 'line-names-an-option',
  severity: 'warning',
  run: ({ content, readers }) =>
    authored(content.scenarios).flatMap(({ value, file }) =>
      LANGS.flatMap((lang) =>
        named(value, lang, readers[lang]).map(({ path, words, option }) => ({
          file,
          path: [...path, 'say', lang],
          message: {
            zh: `客户抱怨的这句里有“${words}”，学员照着说回去会被当成提了“${option}”。`,
            en: `This complaint holds "${words}": a trainee who says it back would be taken to offer \`${option}\`.`,
          },
          mend: {
            zh: '换个说法，或让这个方案的短语更具体。',
            en: 'Say it otherwise, or make the phrases of that option more specific.',
          },
        })),
      ),
    ),
};

function named(scenario: Scenario, lang: Lang, read: Reader) {
  const index = indexCase(scenario, lang);
  return linesWithPlaces(scenario.lines).flatMap(({ beat, line, path }) => {
    if (!BEFORE_OFFERS.has(beat) || line.option !== undefined) return [];
    const text = line.say[lang];
    const found = read({ text, prev: '' }, index).mentions.find(
      ({ kind, polarity }) => kind === 'option' && polarity === 'affirmed',
    );
    return found?.id === undefined
      ? []
      : [{ path, words: text.slice(found.start, found.end), option: found.id }];
  });
}
