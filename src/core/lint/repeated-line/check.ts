import { LANGS, type Lang } from '../../base/lang.ts';
import type { Check } from '../check.ts';
import { authored } from '../pairings.ts';
import { linesWithPlaces } from '../trainee-texts.ts';
import type { Lines } from '../../scenario/schema/line.ts';
import type { Path } from '../../scenario/compile/locate.ts';

/** The same words in two lines: a customer who says them twice sounds like a record. */
export const repeatedLine: Check = {
  id: 'repeated-line',
  severity: 'warning',
  run: ({ content }) =>
    [...authored(content.scenarios), ...authored(content.personas)].flatMap(({ value, file }) =>
      LANGS.flatMap((lang) =>
        repeated(value.lines, lang).map(({ path, first }) => ({
          file,
          path,
          message: {
            zh: `这句话在“${first}”里已经有了。`,
            en: `These words stand under \`${first}\` already.`,
          },
          mend: {
            zh: '换一种说法，或删掉一句。',
            en: 'Say it another way, or remove one of the two.',
          },
        })),
      ),
    ),
};

function repeated(lines: Lines, lang: Lang): readonly { readonly path: Path; readonly first: string }[] {
  const known = new Map<string, string>();
  return linesWithPlaces(lines).flatMap(({ beat, line, path }) => {
    const words = bare(line.say[lang]);
    const first = known.get(words);
    if (first === undefined) known.set(words, beat);
    return first === undefined ? [] : [{ path: [...path, 'say', lang], first }];
  });
}

/** Without what one does not hear. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.,!?;:，。！？；：、…—-]+/g, ' ')
    .trim();
}
