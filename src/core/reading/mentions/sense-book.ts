import type { Lang, Localised } from '../../base/lang.ts';
import { invariant } from '../../base/invariant.ts';
import { parsePhrase } from '../../language/phrase.ts';
import { buildPhraseBook, type PhraseBook } from '../../language/phrase-book.ts';
import { CHINESE_SENSES } from './chinese.lexicon.ts';
import { ENGLISH_SENSES } from './english.lexicon.ts';
import { SENSES, type Sense, type SenseWords } from './sense.ts';

function compile(words: SenseWords, separator: RegExp, lang: Lang): PhraseBook<Sense> {
  const entries = SENSES.flatMap((means) =>
    words[means]
      .split(separator)
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

/** The reader's own expressions, made ready once. */
export const SENSE_BOOKS: Localised<PhraseBook<Sense>> = {
  zh: compile(CHINESE_SENSES, /\s+/, 'zh'),
  en: compile(ENGLISH_SENSES, /,\s+/, 'en'),
};
