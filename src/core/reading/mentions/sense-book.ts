import type { Localised } from '../../base/lang.ts';
import { invariant } from '../../base/invariant.ts';
import { parsePhrase } from '../../language/phrase.ts';
import { buildPhraseBook, type PhraseBook } from '../../language/phrase-book.ts';
import type { ReaderWords } from '../reader-words.ts';
import { SENSES, type Sense } from './sense.ts';

const SEPARATORS: Localised<RegExp> = { zh: /\s+/, en: /,\s+/ };

/** The reader's own expressions in a language, made ready to be found. */
export function buildSenseBook({ lang, senses }: Pick<ReaderWords, 'lang' | 'senses'>): PhraseBook<Sense> {
  const entries = SENSES.flatMap((means) =>
    senses[means]
      .split(SEPARATORS[lang])
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => {
        const parsed = parsePhrase(text);
        invariant(parsed.ok, `our own expressions can be read: ${text}`);
        return { phrase: parsed.value, means };
      }),
  );
  return buildPhraseBook(entries, lang, false);
}
