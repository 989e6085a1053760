import type { Lang } from '../../../core/base/lang.ts';
import { normalise, originalSpan } from '../../../core/language/normalise.ts';
import { createNameFinder } from '../../../core/reading/mentions/names.ts';
import type { ReaderWords } from '../../../core/reading/reader-words.ts';

const NOBODY: Readonly<Record<Lang, string>> = { zh: '某某', en: 'N.N.' };

export type MaskNames = (text: string) => string;

/** Makes what replaces the names of people in a text, as far as they are recognised. */
export function nameMask(words: Pick<ReaderWords, 'lang' | 'firstNames'>): MaskNames {
  const findNames = createNameFinder(words);
  return (text) => {
    const folded = normalise(text);
    let masked = '';
    let at = 0;
    for (const name of findNames(folded.text)) {
      const { start, end } = originalSpan(folded, name.start, name.end);
      if (start < at) continue;
      masked += text.slice(at, start) + NOBODY[words.lang];
      at = end;
    }
    return masked + text.slice(at);
  };
}
